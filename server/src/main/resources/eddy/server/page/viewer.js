// One picture, large, with its settings.

import { remove } from "./client.js";
import { $, el, notice } from "./dom.js";
import { choiceName, nameOf, NEEDS } from "./names.js";

export class Viewer {
  #dialog = $("viewer");
  #picture = null;
  #read = null;
  #gallery;

  /** @param actions {use(read), repeat(read), startFrom(picture)} where read is what the server read */
  constructor(gallery, actions) {
    this.#gallery = gallery;
    this.#onClick("viewer-close", () => this.close());
    this.#onClick("viewer-newer", () => this.#go(-1));
    this.#onClick("viewer-older", () => this.#go(1));
    this.#onClick("viewer-use", () => this.#leaveTo(() => actions.use(this.#read)));
    this.#onClick("viewer-repeat", () => this.#leaveTo(() => actions.repeat(this.#read)));
    this.#onClick("viewer-start", () => this.#leaveTo(() => actions.startFrom(this.#picture)));
    this.#onClick("viewer-delete", () => this.#delete());
    this.#dialog.addEventListener("keydown", (e) => this.#key(e));
    this.#dialog.addEventListener("click", (e) => e.target === this.#dialog && this.close());
  }

  #onClick(id, act) {
    $(id).addEventListener("click", act);
  }

  close() {
    this.#dialog.close();
  }

  #leaveTo(act) {
    this.close();
    act();
  }

  #key(e) {
    if (e.key === "ArrowLeft") {
      this.#go(-1);
    } else if (e.key === "ArrowRight") {
      this.#go(1);
    }
  }

  #go(by) {
    const next = this.#gallery.beside(this.#picture, by);
    if (next) {
      this.open(next);
    }
  }

  async open(picture) {
    this.#picture = picture;
    this.#show(null);
    this.#showError("");
    if (!this.#dialog.open) {
      this.#dialog.showModal();
    }
    $("viewer-newer").disabled = !this.#gallery.beside(picture, -1);
    $("viewer-older").disabled = !this.#gallery.beside(picture, 1);
    $("viewer-delete").hidden = !picture.kept;
    try {
      await this.#showPicture(picture);
      const read = await picture.parameters();
      if (this.#picture === picture) {
        this.#show(read);
      }
    } catch (e) {
      if (this.#picture === picture) {
        this.#showError(e.message);
      }
    }
  }

  async #showPicture(picture) {
    const url = await picture.url();
    const image = $("viewer-image");
    image.src = url;
    image.alt = picture.label;
    $("viewer-download").href = url;
    $("viewer-download").download = picture.name;
  }

  #show(read) {
    const known = read !== null && Object.keys(read.settings).length > 0;
    this.#read = read;
    $("viewer-use").disabled = $("viewer-repeat").disabled = !known;
    $("viewer-prompt").textContent = read?.settings.prompt ?? "";
    $("viewer-settings").replaceChildren(...(read ? facts(read) : []));
    $("viewer-notes").replaceChildren(...(read?.notes ?? []).map((n) => el("li", {}, n)));
    $("viewer-text").textContent = read?.text ?? "";
    $("viewer-raw").hidden = !read?.text;
    if (read && !known) {
      this.#showError("This picture has no settings in it that Eddy can read.");
    }
  }

  #showError(text) {
    $("viewer-error").textContent = text;
    $("viewer-error").hidden = !text;
  }

  async #delete() {
    const picture = this.#picture;
    if (!confirm("Delete this picture from the server for good?")) {
      return;
    }
    try {
      await remove(`/api/pictures/${picture.id}`);
    } catch (e) {
      this.#showError(e.message);
      return;
    }
    const next = this.#gallery.beside(picture, 1) ?? this.#gallery.beside(picture, -1);
    this.#gallery.remove(picture);
    notice("Deleted.");
    if (next) {
      this.open(next);
    } else {
      this.close();
    }
  }
}

function facts(read) {
  const rows = read.model ? [["Model", read.model]] : [];
  for (const [key, value] of Object.entries(read.settings)) {
    if (key !== "prompt" && isTold(key, read.settings)) {
      rows.push([nameOf(key), choiceName(key, String(value))]);
    }
  }
  return rows.map(([name, value]) => el("div", {}, el("dt", {}, name), el("dd", {}, value)));
}

// Files have one word for two strengths; that of a second pass means nothing where there was none.
// What a picture began with isn't in its file, but the strength of that is.
function isTold(key, settings) {
  const needs = NEEDS[key];
  return !needs || needs.some((n) => n === "init" || n === "mask" || n in settings);
}
