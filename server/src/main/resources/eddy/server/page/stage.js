// The place in the middle: what is being made, and what was made last.

import { $, button, el, say } from "./dom.js";

/** Small pictures are shown larger, but not so large that they are only blur. */
const LARGEST_ZOOM = 6;

export class Stage {
  #job = null;
  #spoken = "";
  #made = null;
  #actions;

  /** @param actions {cancel(id), open(index), startFrom()} */
  constructor(actions) {
    this.#actions = actions;
  }

  showEmpty() {
    this.#invite();
    $("stage-foot").replaceChildren();
  }

  #invite() {
    $("stage-pictures").classList.remove("several");
    $("stage-pictures").replaceChildren(
      el(
        "div",
        { class: "invite" },
        el("img", { src: "/icon.svg", alt: "", width: 56, height: 56 }),
        el("p", {}, "Describe a picture, then press Make picture."),
        el("p", { class: "muted" }, "Ctrl+Enter does the same from anywhere in the form."),
      ),
    );
  }

  /** What an order is at. Its elements stay while it lasts, so that Cancel keeps the focus. */
  showState(job) {
    if (this.#job !== job.id) {
      this.#begin(job);
    }
    const text = stateText(job);
    $("stage-text").textContent = text + stepText(job);
    const bar = $("stage-bar");
    if (job.total > 0) {
      bar.max = job.total;
      bar.value = job.done;
    } else {
      bar.removeAttribute("value");
    }
    document.title =
      job.total > 0 ? `${Math.round((100 * job.done) / job.total)} % · Eddy` : "Eddy";
    if (this.#spoken !== text) {
      this.#spoken = text; // a step each second would drown everything else
      say(text);
    }
  }

  #begin(job) {
    this.#job = job.id;
    $("stage").classList.add("busy");
    $("stage-foot").replaceChildren(
      el(
        "div",
        { class: "progress" },
        el("label", { id: "stage-text", for: "stage-bar" }),
        el("progress", { id: "stage-bar" }),
      ),
      button("Cancel", () => this.#actions.cancel(job.id), {
        id: "cancel",
        title: "Stop making this picture",
      }),
    );
  }

  showPreview(urls) {
    const shown = [...$("stage-pictures").querySelectorAll(".preview")];
    if (shown.length === urls.length) {
      shown.forEach((image, i) => (image.src = urls[i])); // a new image would flicker
      return;
    }
    this.#show(urls, (i) => (urls.length > 1 ? `Preview ${i + 1}` : "Preview"), "preview");
  }

  #show(urls, alt, look) {
    const box = $("stage-pictures");
    const images = urls.map((url, i) => el("img", { src: url, alt: alt(i), class: look }));
    images.forEach((image) => image.addEventListener("load", () => enlarge(image)));
    box.classList.toggle("several", urls.length > 1);
    box.replaceChildren(...images.map((image, i) => this.#framed(image, i, look)));
  }

  #framed(image, i, look) {
    if (look === "preview") {
      return image;
    }
    const open = button("", () => this.#actions.open(i), {
      class: "open",
      title: "Look at it with its settings",
    });
    open.append(image);
    return open;
  }

  showDone(end, job) {
    this.#end();
    const urls = end.pictures.map((p) => p.url);
    this.#made = { urls, alt: (i) => `${job?.title || "Picture"}, seed ${end.pictures[i].seed}` };
    this.#showMade();
    const one = end.pictures.length === 1;
    const size = `${end.pictures[0].width}×${end.pictures[0].height}`;
    const what = one ? `Seed ${end.pictures[0].seed}` : `${end.pictures.length} pictures`;
    const text = [
      what,
      size,
      `${end.steps} steps`,
      end.sampler,
      `${end.seconds.toFixed(1)} s`,
      end.device,
    ];
    $("stage-foot").replaceChildren(
      el("p", { class: "made" }, text.filter(Boolean).join(" · ")),
      ...(job?.notes ?? []).map((n) => el("p", { class: "note" }, n)),
      one ? button("Start from this", () => this.#actions.startFrom()) : "",
      button("Details", () => this.#actions.open(0), {
        title: "The settings it was made with, download, delete",
      }),
    );
    say(one ? "The picture is ready." : `${end.pictures.length} pictures are ready.`);
  }

  showProblem(error) {
    this.#end();
    const cancelled = error.code === "cancelled";
    const text = cancelled ? "Cancelled." : error.message;
    $("stage-foot").replaceChildren(
      el("p", { class: cancelled ? "made" : "error", role: "alert" }, text),
    );
    this.#showMade();
  }

  /** Nothing is known of the order any more. */
  showLost() {
    this.#end();
    $("stage-foot").replaceChildren();
    this.#showMade();
  }

  // The last whole pictures, in the place of a preview that nothing came of.
  #showMade() {
    if (this.#made) {
      this.#show(this.#made.urls, this.#made.alt, "done");
    } else {
      this.#invite();
    }
  }

  #end() {
    this.#job = null;
    this.#spoken = "";
    $("stage").classList.remove("busy");
    document.title = "Eddy";
  }
}

function stateText(job) {
  if (job.state === "waiting") {
    return job.before ? `Waiting, ${job.before} before it` : "Waiting";
  }
  return job.stage || "Beginning";
}

function stepText(job) {
  return job.total > 0 ? `, step ${job.done} of ${job.total}` : "";
}

function enlarge(image) {
  image.style.width = `${image.naturalWidth * LARGEST_ZOOM}px`;
  image.style.aspectRatio = `${image.naturalWidth} / ${image.naturalHeight}`;
}
