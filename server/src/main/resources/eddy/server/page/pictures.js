// Pictures that can be looked at: kept ones of the server, and ones that only this page has.

import { blob, get, hasKey, post } from "./client.js";

const urls = new Map();

/** A picture that the server keeps. */
export function keptPicture(id) {
  return {
    id,
    kept: true,
    name: `eddy-${id}.png`,
    // Ids begin with the time in base 36.
    label: `Picture made ${new Date(parseInt(id.slice(0, 9), 36)).toLocaleString()}`,
    url: () => keptUrl(id),
    blob: () => blob(`/api/pictures/${id}`),
    parameters: () => get(`/api/pictures/${id}/parameters`),
  };
}

// An <img> sends no key, so that where one is needed the bytes are fetched; else the browser may.
async function keptUrl(id) {
  if (!hasKey()) {
    return `/api/pictures/${id}`;
  }
  if (!urls.has(id)) {
    urls.set(id, URL.createObjectURL(await blob(`/api/pictures/${id}`)));
  }
  return urls.get(id);
}

export function forgetUrl(id) {
  URL.revokeObjectURL(urls.get(id));
  urls.delete(id);
}

/** A file that was dropped, or a picture that the server doesn't keep. */
export function loosePicture(file, id, name) {
  const url = URL.createObjectURL(file);
  return {
    id,
    kept: false,
    name,
    label: name,
    url: async () => url,
    blob: async () => file,
    parameters: () => post("/api/parameters", file),
  };
}

/** A data URL's bytes; fetch() would do, but to the page's security policy that is another host. */
export function fromDataUrl(url) {
  const bytes = Uint8Array.from(atob(url.slice(url.indexOf(",") + 1)), (c) => c.charCodeAt(0));
  return new Blob([bytes], { type: "image/png" });
}
