// The server's API. Every request bears the key, if the server wants one; that is why events come
// by fetch and not by EventSource, and pictures as blobs: neither can send a header.

const KEY = "eddy.key";

/** What the server refused, in its own sentence. */
export class Problem extends Error {
  constructor(error, status) {
    super(error.message ?? `The server answered ${status}.`);
    this.code = error.code;
    this.setting = error.setting;
    this.status = status;
  }
}

let askForKey = async () => null;
let asking = null;

/** @param ask (sentence) => Promise<key>, called when the server wants one, or another */
export function onKeyWanted(ask) {
  askForKey = ask;
}

export function hasKey() {
  return sessionStorage.getItem(KEY) !== null;
}

async function problemOf(response) {
  try {
    return new Problem((await response.json()).error, response.status);
  } catch {
    return new Problem({}, response.status);
  }
}

// Several requests may be refused at once; the user is asked once.
async function newKey(sentence) {
  asking ??= askForKey(sentence).finally(() => (asking = null));
  sessionStorage.setItem(KEY, await asking);
}

async function call(path, options = {}) {
  for (;;) {
    const used = sessionStorage.getItem(KEY);
    const headers = { ...options.headers };
    if (used !== null) {
      headers.Authorization = `Bearer ${used}`;
    }
    const response = await reach(path, { ...options, headers });
    if (response.ok) {
      return response;
    }
    const problem = await problemOf(response);
    if (response.status !== 401) {
      throw problem;
    }
    if (used === sessionStorage.getItem(KEY)) {
      await newKey(used === null ? "" : problem.message);
    }
  }
}

async function reach(path, options) {
  try {
    return await fetch(path, options);
  } catch (e) {
    if (e.name === "AbortError") {
      throw e;
    }
    throw new Problem(
      { message: "The server can't be reached. Is it still running?", code: "offline" },
      0,
    );
  }
}

export async function get(path) {
  return (await call(path)).json();
}

export async function blob(path) {
  return (await call(path)).blob();
}

export async function post(path, body) {
  const headers = { "Content-Type": body instanceof Blob ? "image/png" : "application/json" };
  const sent = body instanceof Blob ? body : JSON.stringify(body);
  return (await call(path, { method: "POST", headers, body: sent })).json();
}

export async function remove(path) {
  await call(path, { method: "DELETE" });
}

/** Server-sent events as they come: {name, data}, data parsed. */
export async function* events(path) {
  const response = await call(path);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return;
    }
    const blocks = (rest + value).split("\n\n");
    rest = blocks.pop();
    for (const block of blocks) {
      const event = eventOf(block);
      if (event) {
        yield event;
      }
    }
  }
}

function eventOf(block) {
  let name = "message";
  let data = "";
  for (const line of block.split("\n")) {
    if (line.startsWith("event: ")) {
      name = line.slice(7);
    } else if (line.startsWith("data: ")) {
      data += line.slice(6);
    }
  }
  return data ? { name, data: JSON.parse(data) } : null; // a comment only finds out who is there
}
