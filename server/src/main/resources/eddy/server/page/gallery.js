// What was made, the newest first.

import { get } from "./client.js";
import { $, button, el, notice } from "./dom.js";
import { forgetUrl, keptPicture } from "./pictures.js";

const PAGE = 24;

export class Gallery {
  #pictures = [];
  #open;
  #loading = false;
  #keeps;

  /**
   * @param open (picture) when the user wants to see one
   * @param keeps whether the server keeps pictures
   */
  constructor(open, keeps) {
    this.#open = open;
    this.#keeps = keeps;
    $("more").addEventListener("click", () => this.loadMore());
    const seen = new IntersectionObserver(
      (e) => e.some((x) => x.isIntersecting) && this.loadMore(),
      {
        rootMargin: "300px",
      },
    );
    seen.observe($("more"));
  }

  /** The next older ones. */
  async loadMore() {
    if (this.#loading) {
      return;
    }
    this.#loading = true;
    try {
      const last = this.#pictures.findLast((p) => p.kept)?.id;
      const ids = await list(last ? `&before=${last}` : "");
      const fresh = ids.filter((id) => !this.#find(id)).map(keptPicture);
      this.#pictures.push(...fresh);
      $("gallery").append(...fresh.map((p) => this.#tile(p)));
      $("more").hidden = ids.length < PAGE;
    } catch (e) {
      notice(e.message);
    } finally {
      this.#loading = false;
      this.#tellNone();
    }
  }

  /** Those that others, or other programs, had made in the meantime. */
  async refresh() {
    const ids = await list("");
    ids
      .toReversed()
      .filter((id) => !this.#find(id))
      .forEach((id) => this.add(keptPicture(id)));
  }

  add(picture) {
    if (!this.#find(picture.id)) {
      this.#pictures.unshift(picture);
      $("gallery").prepend(this.#tile(picture));
      this.#tellNone();
    }
  }

  #find(id) {
    return this.#pictures.find((p) => p.id === id);
  }

  remove(picture) {
    const at = this.#pictures.indexOf(picture);
    this.#pictures.splice(at, 1);
    $("gallery").children[at].remove();
    forgetUrl(picture.id);
    this.#tellNone();
  }

  /** The picture that is `by` places further down; null if there is none. */
  beside(picture, by) {
    const at = this.#pictures.indexOf(picture);
    return at < 0 ? null : (this.#pictures[at + by] ?? null);
  }

  #tile(picture) {
    const image = el("img", { alt: picture.label, loading: "lazy" });
    picture.url().then(
      (url) => (image.src = url),
      () => {},
    );
    const tile = button("", () => this.#open(picture), { title: picture.label });
    tile.append(image);
    return el("li", { "data-id": picture.id }, tile);
  }

  #tellNone() {
    const none = $("gallery-none");
    none.hidden = this.#pictures.length > 0;
    none.textContent = this.#keeps
      ? "Nothing yet. What is made is kept by the server and shown here."
      : "Nothing yet. This server keeps no pictures; those you make stay here until you leave.";
  }
}

async function list(more) {
  return (await get(`/api/pictures?limit=${PAGE}${more}`)).pictures;
}
