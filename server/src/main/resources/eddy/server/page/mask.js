// Painting a mask over a picture: white is painted anew.

import { $, el, imageOf, say } from "./dom.js";

const MOST_UNDONE = 20;

export class Painter {
  #dialog = $("painter");
  #canvas = $("painter-mask");
  #pen = this.#canvas.getContext("2d", { willReadFrequently: true });
  #at = { x: 0, y: 0 };
  #strokes = [];
  #drawing = false;
  #finish = null;

  constructor() {
    const c = this.#canvas;
    c.addEventListener("pointerdown", (e) => this.#down(e));
    c.addEventListener("pointermove", (e) => this.#move(e));
    for (const name of ["pointerup", "pointercancel"]) {
      c.addEventListener(name, () => (this.#drawing = false));
    }
    c.addEventListener("keydown", (e) => this.#key(e));
    this.#dialog.addEventListener("keydown", (e) => this.#undoKey(e));
    $("brush-size").addEventListener("input", () => this.#showBrush());
    $("mask-undo").addEventListener("click", () => this.#undo());
    $("mask-clear").addEventListener("click", () => this.#clear());
    $("mask-invert").addEventListener("click", () => this.#invert());
    $("mask-cancel").addEventListener("click", () => this.#dialog.close());
    $("mask-done").addEventListener("click", () => this.#done());
    this.#dialog.addEventListener("close", () => this.#finish?.(undefined));
    addEventListener("resize", () => this.#dialog.open && this.#fit());
  }

  /**
   * Lets the user paint.
   *
   * @param picture {url, width, height}
   * @param mask a data URL to go on from, or null
   * @returns a data URL of the picture's size, null for an empty mask, undefined if called off
   */
  async paint(picture, mask) {
    this.#canvas.width = picture.width;
    this.#canvas.height = picture.height;
    this.#at = { x: picture.width / 2, y: picture.height / 2 };
    this.#strokes = [];
    $("painter-image").src = picture.url;
    if (mask) {
      await this.#takeOver(mask);
    }
    this.#dialog.showModal();
    this.#fit();
    this.#canvas.focus();
    return new Promise((resolve) => (this.#finish = resolve));
  }

  // Masks are black and white; on the canvas what is black is clear, so that the picture shows.
  async #takeOver(mask) {
    const { width, height } = this.#canvas;
    this.#pen.drawImage(await imageOf(mask), 0, 0, width, height);
    const pixels = this.#pen.getImageData(0, 0, width, height);
    for (let i = 0; i < pixels.data.length; i += 4) {
      pixels.data[i + 3] = pixels.data[i];
      pixels.data.fill(255, i, i + 3);
    }
    this.#pen.putImageData(pixels, 0, 0);
  }

  // As large as there is room, since pictures of small models are small.
  #fit() {
    const room = this.#dialog.querySelector(".painter-field").getBoundingClientRect();
    const { width, height } = this.#canvas;
    const scale = Math.min((room.width - 8) / width, (room.height - 8) / height);
    $("painter-canvases").style.width = `${Math.floor(width * scale)}px`;
    $("painter-canvases").style.height = `${Math.floor(height * scale)}px`;
    this.#showBrush();
  }

  /** Pixels of the picture, from the share of its shorter side that the slider gives. */
  get #radius() {
    const share = Number($("brush-size").value) / 200;
    return Math.max(0.5, (share * Math.min(this.#canvas.width, this.#canvas.height)) / 2);
  }

  #showBrush() {
    const scale = this.#canvas.clientWidth / this.#canvas.width;
    const { style } = $("painter-brush");
    style.width = style.height = `${2 * this.#radius * scale}px`;
    style.left = `${(this.#at.x - this.#radius) * scale}px`;
    style.top = `${(this.#at.y - this.#radius) * scale}px`;
  }

  #point(e) {
    const box = this.#canvas.getBoundingClientRect();
    return {
      x: ((e.clientX - box.left) / box.width) * this.#canvas.width,
      y: ((e.clientY - box.top) / box.height) * this.#canvas.height,
    };
  }

  #down(e) {
    e.preventDefault(); // no selection, no scrolling
    this.#canvas.focus();
    this.#canvas.setPointerCapture(e.pointerId);
    this.#remember();
    this.#drawing = true;
    this.#at = this.#point(e);
    this.#stroke(this.#at, this.#at);
  }

  #move(e) {
    const to = this.#point(e);
    if (this.#drawing) {
      this.#stroke(this.#at, to);
    }
    this.#at = to;
    this.#showBrush();
  }

  #stroke(from, to) {
    const pen = this.#pen;
    pen.globalCompositeOperation = $("brush-erase").checked ? "destination-out" : "source-over";
    pen.strokeStyle = "#fff";
    pen.lineCap = "round";
    pen.lineWidth = 2 * this.#radius;
    pen.beginPath();
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x + 0.01, to.y); // a line of no length would draw no dot
    pen.stroke();
    pen.globalCompositeOperation = "source-over";
  }

  #key(e) {
    const by = Math.max(1, this.#radius / 2);
    const ways = {
      ArrowLeft: [-by, 0],
      ArrowRight: [by, 0],
      ArrowUp: [0, -by],
      ArrowDown: [0, by],
    };
    if (ways[e.key]) {
      this.#at.x = Math.min(this.#canvas.width, Math.max(0, this.#at.x + ways[e.key][0]));
      this.#at.y = Math.min(this.#canvas.height, Math.max(0, this.#at.y + ways[e.key][1]));
    } else if (e.key === " ") {
      this.#remember();
      this.#stroke(this.#at, this.#at);
      say($("brush-erase").checked ? "Erased" : "Painted");
    } else if (e.key === "[" || e.key === "]") {
      $("brush-size").value = Number($("brush-size").value) + (e.key === "]" ? 5 : -5);
    } else {
      return;
    }
    e.preventDefault();
    this.#showBrush();
  }

  #undoKey(e) {
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "z") {
      e.preventDefault();
      this.#undo();
    }
  }

  #remember() {
    this.#strokes.push(this.#pixels());
    if (this.#strokes.length > MOST_UNDONE) {
      this.#strokes.shift();
    }
  }

  #pixels() {
    return this.#pen.getImageData(0, 0, this.#canvas.width, this.#canvas.height);
  }

  #undo() {
    const before = this.#strokes.pop();
    if (before) {
      this.#pen.putImageData(before, 0, 0);
    }
  }

  #clear() {
    this.#remember();
    this.#pen.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
  }

  #invert() {
    this.#remember();
    this.#pen.globalCompositeOperation = "xor";
    this.#pen.fillStyle = "#fff";
    this.#pen.fillRect(0, 0, this.#canvas.width, this.#canvas.height);
    this.#pen.globalCompositeOperation = "source-over";
  }

  #done() {
    const painted = this.#pixels().data.some((value, i) => i % 4 === 3 && value > 0);
    this.#finish(painted ? this.#export() : null);
    this.#dialog.close();
  }

  #export() {
    const { width, height } = this.#canvas;
    const out = el("canvas", { width, height });
    const pen = out.getContext("2d");
    pen.fillStyle = "#000";
    pen.fillRect(0, 0, width, height);
    pen.drawImage(this.#canvas, 0, 0);
    return out.toDataURL("image/png");
  }
}
