// The form of settings, drawn from the server's table. It consists of parts, {keys, element, get(),
// set(settings)}: one for each plain setting, and those that others add, such as the LoRA picker.

import { $, button, el } from "./dom.js";
import { Problem } from "./client.js";
import { choiceName, helpOf, nameOf, NEEDS, sectionName, USUAL } from "./names.js";

/** Those of the page's own places; the rest is drawn. */
const ELSEWHERE = ["prompt", "negative", "init", "mask", "lora", "embedding"];
const START_SECTION = "From a picture";

export class SettingsForm {
  #parts = [];
  #table;
  #changed;

  /**
   * @param table as the server gives it
   * @param adapters parts with pickers, by the section they belong to
   * @param changed called when the user changed something
   */
  constructor(table, adapters, changed) {
    this.#table = table;
    this.#changed = changed;
    this.#addText("prompt");
    this.#addText("negative");
    this.#drawUsual();
    this.#drawSections(adapters);
    $("form").addEventListener("input", (e) => this.#edited(e.target));
    $("form").addEventListener("change", (e) => this.#edited(e.target));
  }

  /** Adds a part that stands in the page already. */
  add(part) {
    this.#parts.push(part);
  }

  #addText(key) {
    const area = $(key);
    this.add({
      keys: [key],
      element: area.closest(".field"),
      get: () => (area.value ? { [key]: area.value } : {}),
      set: (settings) => (area.value = settings[key] ?? ""),
    });
  }

  #drawUsual() {
    const box = $("usual");
    for (const key of USUAL) {
      const field = this.#table.find((f) => f.key === key);
      if (field) {
        box.append(this.#addField(field, false));
      }
    }
    box.append(this.#sizeTools());
    for (const name of ["focusin", "pointerover"]) {
      box.addEventListener(name, (e) => this.#hint(e.target));
    }
    this.#hint($("field-steps"));
  }

  // One line for all the usual settings: their helps one by one would hide what they are for.
  #hint(target) {
    const key = target.closest(".field")?.dataset.key;
    const field = this.#table.find((f) => f.key === key);
    if (field) {
      $("hint").textContent = `${nameOf(key)}: ${helpOf(field)}`;
    }
  }

  #sizeTools() {
    return el(
      "div",
      { class: "size-tools" },
      button("Swap sides", () => this.#swap(), { class: "quiet" }),
      button("New seed each time", () => this.write({ ...this.read(), seed: undefined }), {
        class: "quiet",
      }),
    );
  }

  #swap() {
    const values = this.read();
    this.write({ ...values, width: values.height, height: values.width });
  }

  #drawSections(adapters) {
    const drawn = this.#table.filter((f) => !USUAL.includes(f.key) && !ELSEWHERE.includes(f.key));
    for (const title of new Set(this.#table.map((f) => f.section))) {
      const fields = drawn.filter((f) => f.section === title && canBeDrawn(f));
      if (title === START_SECTION) {
        fields.forEach((f) => $("start").parentElement.append(this.#addField(f, true)));
        continue;
      }
      const parts = adapters[title] ?? [];
      if (fields.length || parts.length) {
        $("sections").append(this.#section(title, parts, fields));
      }
    }
  }

  #section(title, parts, fields) {
    const box = el("details", { class: "block" });
    const count = el("span", { class: "count" });
    box.append(el("summary", {}, el("span", {}, sectionName(title)), count));
    for (const part of parts) {
      this.add(part);
      box.append(part.element);
    }
    fields.forEach((f) => box.append(this.#addField(f, true)));
    return box;
  }

  #addField(field, withHelp) {
    const part = fieldPart(field, withHelp);
    this.add(part);
    return part.element;
  }

  #edited(target) {
    const part = this.#parts.find((p) => p.element.contains(target));
    if (part) {
      clearError(part);
    }
    this.refresh();
    this.#changed();
  }

  /** Shows what means something now, and how much is set in what is folded away. */
  refresh() {
    const all = this.#given();
    for (const part of this.#parts) {
      part.element.hidden = !isMeant(part, all);
    }
    for (const box of $("sections").querySelectorAll("details")) {
      const set = this.#parts.filter((p) => box.contains(p.element) && !p.element.hidden);
      const count = set.filter((p) => Object.keys(p.get()).length).length;
      box.querySelector(".count").textContent = count ? `${count} set` : "";
    }
  }

  #given() {
    return Object.assign({}, ...this.#parts.map((p) => p.get()));
  }

  /** The settings to send: those that are set and mean something. */
  read() {
    const all = this.#given();
    return Object.assign({}, ...this.#parts.filter((p) => isMeant(p, all)).map((p) => p.get()));
  }

  /** The same; a text where a number belongs is a problem. */
  readChecked() {
    for (const part of this.#parts) {
      part.check?.();
    }
    return this.read();
  }

  /** Shows these settings and no others. */
  write(settings) {
    this.clearErrors();
    this.#parts.forEach((p) => p.set(settings));
    this.refresh();
    this.#changed();
  }

  clearErrors() {
    this.#parts.forEach(clearError);
    showError($("error-form"), "");
  }

  /** Shows the sentence beside what it is about. */
  show(problem) {
    const key = problem.setting ?? keyAtStart(problem.message);
    const part = this.#parts.find((p) => p.keys.includes(key) && !p.element.hidden);
    const line = part?.element.querySelector(".error") ?? $("error-form");
    showError(line, problem.message);
    if (part) {
      const box = part.element.closest("details");
      if (box) {
        box.open = true;
      }
      const input = part.element.querySelector("input:not(.unseen), select, textarea, button");
      input?.setAttribute("aria-invalid", "true");
      input?.focus();
    }
  }
}

// The server doesn't always say which setting it is about; its sentences mostly begin with it.
function keyAtStart(sentence) {
  return /^"?([a-z0-9-]+)"?[:, ]/.exec(sentence)?.[1];
}

function isMeant(part, all) {
  const needs = NEEDS[part.keys[0]];
  return !needs || needs.some((k) => all[k] !== undefined);
}

function showError(line, text) {
  line.textContent = text;
  line.hidden = !text;
}

function clearError(part) {
  const line = part.element.querySelector(".error");
  if (line) {
    showError(line, "");
  }
  part.element.querySelectorAll("[aria-invalid]").forEach((e) => e.removeAttribute("aria-invalid"));
}

function canBeDrawn(field) {
  if (field.many || field.kind === "picture") {
    return false; // these have pickers
  }
  return field.kind !== "name" || field.choices?.length > 0;
}

function fieldPart(field, withHelp) {
  const id = `field-${field.key}`;
  const input = inputOf(field, id);
  const help = el(
    "p",
    { class: withHelp ? "help" : "unseen", id: `help-${field.key}` },
    helpOf(field),
  );
  const error = el("p", { class: "error", id: `error-${field.key}`, role: "alert", hidden: true });
  input.setAttribute("aria-describedby", `${help.id} ${error.id}`);
  const label = el("label", { for: id }, nameOf(field.key));
  const isTruth = field.kind === "truth";
  const element = el(
    "div",
    { class: isTruth ? "field truth" : "field", "data-key": field.key },
    ...(isTruth ? [input, label] : [label, input]),
    help,
    error,
  );
  const value = isTruth ? truthOf(input, field) : valueOf(input, field);
  return { keys: [field.key], element, check: () => checkNumber(input, field), ...value };
}

function inputOf(field, id) {
  const name = { id, name: field.key };
  switch (field.kind) {
    case "truth":
      return el("input", { ...name, type: "checkbox" });
    case "choice":
    case "name":
      return selectOf(field, name);
    case "integer":
    case "number":
      return el("input", {
        ...name,
        type: "number",
        ...limits(field),
        placeholder: field.default ?? "auto",
      });
    default:
      return el("input", {
        ...name,
        type: "text",
        autocomplete: "off",
        placeholder: placeholder(field),
      });
  }
}

// The server has the last word on what is too small or large; these are for the arrows.
function limits(field) {
  const isWhole = field.kind === "integer";
  const isSide = field.key === "width" || field.key === "height";
  const narrow = field.most !== undefined && field.most <= 1;
  return {
    min: field.least,
    max: field.most,
    step: isSide ? 8 : isWhole ? 1 : narrow ? 0.05 : 0.5,
  };
}

function placeholder(field) {
  return { seed: "random", size: "1024x1024", offset: "0,0" }[field.kind] ?? "";
}

function selectOf(field, name) {
  const select = el("select", name);
  const usual = field.choices?.find((c) => c === String(field.default ?? "").toLowerCase());
  const none = field.kind === "name" ? "None" : "The model's own";
  select.append(el("option", { value: "" }, usual ? choiceName(field.key, usual) : none));
  for (const choice of field.choices ?? []) {
    if (choice !== usual) {
      select.append(el("option", { value: choice }, choiceName(field.key, choice)));
    }
  }
  return select;
}

function truthOf(input, field) {
  const usual = field.default ?? false;
  input.checked = usual;
  return {
    get: () => (input.checked === usual ? {} : { [field.key]: input.checked }),
    set: (settings) => (input.checked = settings[field.key] ?? usual),
  };
}

function valueOf(input, field) {
  const isNumber = field.kind === "integer" || field.kind === "number";
  return {
    get: () => {
      const text = input.value.trim();
      return text ? { [field.key]: isNumber ? Number(text) : text } : {};
    },
    set: (settings) => {
      const value = settings[field.key];
      input.value = value ?? "";
      if (input.localName === "select" && input.selectedIndex < 0) {
        chooseOther(input, String(value));
      }
    },
  };
}

// Files may say a choice in another case, by another name, or say what counts anyway.
function chooseOther(select, value) {
  const options = [...select.options];
  const same = options.find((o) => o.value.toLowerCase() === value.toLowerCase());
  const shown = options.find((o) => o.text.toLowerCase() === value.toLowerCase());
  if (!same && !shown) {
    select.append(el("option", { value }, value));
  }
  select.value = same?.value ?? shown?.value ?? value;
}

function checkNumber(input, field) {
  if (input.validity.badInput) {
    throw new Problem(
      { message: `${nameOf(field.key)} should be a number.`, setting: field.key },
      0,
    );
  }
}
