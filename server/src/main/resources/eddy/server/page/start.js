// The picture to start from, and its mask.

import { $, button, el, fileAsUrl, imageOf, load, notice, save, takeDrops } from "./dom.js";

const SAVED = "eddy.start";

/** A part of the form that gives "init" and "mask". */
export class StartPart {
  keys = ["init", "mask"];
  element = $("start").parentElement;
  #painter;
  #takeSize;
  #init = null;
  #mask = null;

  /** @param takeSize (width, height) of the picture, when the user wants its size for the new one */
  constructor(painter, takeSize) {
    this.#painter = painter;
    this.#takeSize = takeSize;
    takeDrops(this.element, (file) => this.useFile(file));
    this.#draw();
  }

  async restore() {
    const saved = load(SAVED, null);
    if (saved) {
      await this.useUrl(saved.init, saved.mask);
    }
  }

  get() {
    return { ...(this.#init && { init: this.#init.url }), ...(this.#mask && { mask: this.#mask }) };
  }

  // No file of parameters has the picture itself: settings either keep it or have none.
  set(settings) {
    if (this.#init && settings.init !== this.#init.url) {
      this.#change(null, null);
    }
  }

  async useFile(file) {
    try {
      await this.useUrl(await fileAsUrl(file));
    } catch (e) {
      notice(e.message);
    }
  }

  /** Starts from a picture; its mask is one of that picture, or none. */
  async useUrl(url, mask = null) {
    const image = await imageOf(url);
    this.#change(
      { url: asPng(image, url), width: image.naturalWidth, height: image.naturalHeight },
      mask,
    );
  }

  #change(init, mask) {
    this.#init = init;
    this.#mask = mask;
    save(SAVED, init && { init: init.url, mask });
    this.#draw();
    this.element.dispatchEvent(new Event("change", { bubbles: true }));
  }

  #draw() {
    $("start").replaceChildren(
      ...(this.#init
        ? this.#chosen()
        : [chooser("Choose a picture, or drop one here", "drop-zone", this)]),
    );
  }

  #chosen() {
    const { url, width, height } = this.#init;
    const figure = el(
      "figure",
      { class: "start-picture" },
      el("img", { src: url, alt: "The picture to start from" }),
    );
    if (this.#mask) {
      const mask = el("img", { class: "start-mask", alt: "White: what is painted anew" });
      mask.src = this.#mask;
      figure.append(mask);
    }
    const tools = el(
      "div",
      { class: "start-tools" },
      button(this.#mask ? "Change the mask" : "Paint a mask", () => this.#paint(), {
        id: "paint-mask",
      }),
      this.#mask
        ? button("Remove the mask", () => this.#change(this.#init, null), { class: "quiet" })
        : null,
      button(`Take its size, ${width}×${height}`, () => this.#takeSize(width, height), {
        class: "quiet",
      }),
      chooser("Another picture", "button quiet", this),
      button("Remove the picture", () => this.#change(null, null), {
        class: "quiet",
        id: "start-remove",
      }),
    );
    return [figure, tools];
  }

  async #paint() {
    const mask = await this.#painter.paint(this.#init, this.#mask);
    if (mask !== undefined) {
      this.#change(this.#init, mask);
    }
    $("paint-mask").focus();
  }
}

function chooser(text, look, part) {
  const input = el("input", { type: "file", accept: "image/*", class: "unseen", id: "start-file" });
  input.addEventListener("change", () => input.files[0] && part.useFile(input.files[0]));
  return el("label", { class: look }, input, el("span", {}, text));
}

// Photographs say in a tag which way up they are, which browsers heed and the mask is painted by;
// as a PNG the pixels themselves lie that way.
function asPng(image, url) {
  if (url.startsWith("data:image/png")) {
    return url;
  }
  const canvas = el("canvas", { width: image.naturalWidth, height: image.naturalHeight });
  canvas.getContext("2d").drawImage(image, 0, 0);
  return canvas.toDataURL("image/png");
}
