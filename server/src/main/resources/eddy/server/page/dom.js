// Small helpers for elements, and for what is kept in the browser.

export function $(id) {
  return document.getElementById(id);
}

/** An element: el("button", {type: "button", class: "quiet"}, "Cancel"). */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, "");
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.filter((c) => c !== null && c !== undefined));
  return element;
}

export function button(text, onclick, attributes = {}) {
  return el("button", { type: "button", onclick, ...attributes }, text);
}

/** Tells screen readers what eyes see elsewhere. */
export function say(text) {
  $("spoken").textContent = text;
}

let noticeTimer = 0;

/** A passing line at the window's foot. */
export function notice(text) {
  const line = $("notice");
  line.textContent = text;
  line.hidden = false;
  clearTimeout(noticeTimer);
  noticeTimer = setTimeout(() => (line.hidden = true), 6000);
}

export function load(name, otherwise) {
  try {
    return JSON.parse(localStorage.getItem(name)) ?? otherwise;
  } catch {
    return otherwise; // written by another version, or by hand
  }
}

export function save(name, value) {
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch {
    localStorage.removeItem(name); // no room, as for a large picture; better none than an old one
  }
}

export function fileAsUrl(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

export function imageOf(url) {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error("That file is no picture that this browser can show."));
    image.src = url;
  });
}

/** Has a place take files that are dropped on it; what it took, the window doesn't see. */
export function takeDrops(place, take) {
  place.addEventListener("dragover", (e) => {
    if (e.dataTransfer.types.includes("Files")) {
      e.preventDefault();
      place.classList.add("over");
    }
  });
  place.addEventListener("dragleave", () => place.classList.remove("over"));
  place.addEventListener("drop", (e) => {
    place.classList.remove("over");
    if (e.dataTransfer.files.length) {
      e.preventDefault();
      take(e.dataTransfer.files[0]);
    }
  });
}
