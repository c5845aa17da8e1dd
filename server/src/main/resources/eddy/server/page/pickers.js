// Lists of files that the server has, each with its weight: LoRAs, embeddings, ControlNets.

import { $, button, el, fileAsUrl, notice } from "./dom.js";

let ids = 0;

/** A part of the form: rows that are added and taken away. */
class Rows {
  #rows = [];
  #list = el("div", { class: "rows" });

  /**
   * @param keys of the settings that the rows give
   * @param words {title, help, add}
   * @param newRow () => {element, get(), set(value)}
   */
  constructor(keys, words, newRow) {
    this.keys = keys;
    this.newRow = newRow;
    this.element = el(
      "div",
      { class: "picker", "data-key": keys[0], role: "group", "aria-label": words.title },
      el("h3", {}, words.title),
      el("p", { class: "help" }, words.help),
      this.#list,
      button(words.add, () => this.#addByHand()),
      el("p", { class: "error", id: `error-${keys[0]}`, role: "alert", hidden: true }),
    );
  }

  #addByHand() {
    this.addRow();
    this.#list.lastChild.querySelector("select").focus();
    this.#tell();
  }

  addRow() {
    const row = this.newRow();
    row.element.append(button("Remove", () => this.#removeRow(row), { class: "quiet" }));
    this.#rows.push(row);
    this.#list.append(row.element);
    return row;
  }

  #removeRow(row) {
    this.#rows.splice(this.#rows.indexOf(row), 1);
    row.element.remove();
    this.#tell();
  }

  // Rows come and go without an event of their own.
  #tell() {
    this.element.dispatchEvent(new Event("change", { bubbles: true }));
  }

  get values() {
    return this.#rows.map((r) => r.get());
  }

  show(values) {
    this.#rows = [];
    this.#list.replaceChildren();
    values.forEach((v) => this.addRow().set(v));
  }
}

function labelled(text, input) {
  input.id = `row-${++ids}`;
  return el("div", { class: "cell" }, el("label", { for: input.id }, text), input);
}

function choose(choices) {
  return el("select", {}, ...choices.map((c) => el("option", { value: c }, c)));
}

function number(value, least, most, step) {
  return el("input", { type: "number", value, min: least, max: most, step });
}

function missing(title, option) {
  return {
    keys: [title],
    element: el(
      "p",
      { class: "help" },
      `No ${title} here. Whoever runs the server names a folder of them with ${option}.`,
    ),
    get: () => ({}),
    set: () => {},
  };
}

export function loraPicker(choices = []) {
  if (!choices.length) {
    return missing("LoRAs", "--loras");
  }
  const words = {
    title: "LoRAs",
    help: "Small files that teach the model a style or a subject. 1 is full weight; less is milder.",
    add: "Add a LoRA",
  };
  const rows = new Rows(["lora"], words, () => loraRow(choices));
  rows.get = () => (rows.values.length ? { lora: rows.values } : {});
  rows.set = (settings) =>
    rows.show((settings.lora ?? []).filter((l) => choices.includes(l.split(":")[0])));
  return rows;
}

function loraRow(choices) {
  const name = choose(choices);
  const weight = number(1, -4, 4, 0.05);
  return {
    element: el("div", { class: "row" }, labelled("LoRA", name), labelled("Weight", weight)),
    get: () => `${name.value}:${weight.value || 1}`,
    set: (text) => ([name.value, weight.value] = [text.split(":")[0], text.split(":").at(-1)]),
  };
}

export function embeddingPicker(choices = []) {
  if (!choices.length) {
    return missing("embeddings", "--embeddings");
  }
  const words = {
    title: "Embeddings",
    help: "Files that add a word to the prompt's language. The word works once it stands in the prompt.",
    add: "Add an embedding",
  };
  const rows = new Rows(["embedding"], words, () => embeddingRow(choices));
  rows.get = () => (rows.values.length ? { embedding: rows.values } : {});
  rows.set = (settings) =>
    rows.show((settings.embedding ?? []).filter((e) => choices.includes(e.split("=")[1])));
  return rows;
}

function embeddingRow(choices) {
  const name = choose(choices);
  const word = el("input", { type: "text", autocomplete: "off", value: choices[0] });
  const weight = number(1, 0.1, 2, 0.05);
  name.addEventListener("change", () => (word.value = name.value));
  const put = (id) => putWord($(id), word.value || name.value, Number(weight.value) || 1);
  return {
    element: el(
      "div",
      { class: "row" },
      labelled("Embedding", name),
      labelled("Its word", word),
      labelled("Weight", weight),
      button("Put into the prompt", () => put("prompt")),
      button("Put into what to leave out", () => put("negative")),
    ),
    get: () => `${word.value || name.value}=${name.value}`,
    set: (text) => ([word.value, name.value] = text.split("=")),
  };
}

// A weight other than 1 stands in the prompt, in the one style that knows weights.
function putWord(area, word, weight) {
  const text = weight === 1 ? word : `(${word}:${weight})`;
  area.value = area.value ? `${area.value}, ${text}` : text;
  if (weight !== 1) {
    $("field-prompt-syntax").value = "a1111";
    notice("Prompt style is now the web UI's, which knows weights.");
  }
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

const CONTROL = ["control-net", "control-image", "control-weight", "control-start", "control-end"];

export function controlPicker(choices = []) {
  if (!choices.length) {
    return missing("ControlNets", "--control-nets");
  }
  const words = {
    title: "ControlNets",
    help: "Hold the picture to the edges, depth or pose of another. Each takes such a picture.",
    add: "Add a ControlNet",
  };
  const rows = new Rows(CONTROL, words, () => controlRow(choices));
  rows.get = () => {
    const all = rows.values;
    return all.length ? Object.fromEntries(CONTROL.map((k, i) => [k, all.map((v) => v[i])])) : {};
  };
  rows.set = (settings) => {
    const nets = (settings["control-net"] ?? []).filter((n) => choices.includes(n));
    rows.show(nets.map((_, i) => CONTROL.map((k) => settings[k]?.[i])));
  };
  return rows;
}

function controlRow(choices) {
  const net = choose(choices);
  const file = el("input", { type: "file", accept: "image/*" });
  const shown = el("img", { class: "control-image", alt: "", hidden: true });
  const numbers = [number(1, -10, 10, 0.05), number(0, 0, 1, 0.05), number(1, 0, 1, 0.05)];
  let url = "";
  const show = (given) => {
    url = given ?? "";
    shown.hidden = !url;
    shown.src = url;
  };
  file.addEventListener("change", async () =>
    show(file.files[0] && (await fileAsUrl(file.files[0]))),
  );
  return {
    element: el(
      "div",
      { class: "row" },
      labelled("ControlNet", net),
      labelled("Its picture", file),
      shown,
      labelled("Weight", numbers[0]),
      labelled("From this share of the steps", numbers[1]),
      labelled("To this share of the steps", numbers[2]),
    ),
    get: () => [net.value, url, ...numbers.map((n) => Number(n.value))],
    set: (values) => {
      net.value = values[0];
      show(values[1]);
      numbers.forEach((n, i) => (n.value = values[i + 2] ?? n.value));
    },
  };
}
