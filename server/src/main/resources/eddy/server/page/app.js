// The page: has the parts made, and tells one what another did.

import { get, onKeyWanted } from "./client.js";
import { $, el, fileAsUrl, load, notice, save, say } from "./dom.js";
import { Gallery } from "./gallery.js";
import { Painter } from "./mask.js";
import { Orders } from "./orders.js";
import { controlPicker, embeddingPicker, loraPicker } from "./pickers.js";
import { fromDataUrl, keptPicture, loosePicture } from "./pictures.js";
import { SettingsForm } from "./settings.js";
import { Stage } from "./stage.js";
import { StartPart } from "./start.js";
import { Viewer } from "./viewer.js";

const SAVED = "eddy.form";
const STATUS_MILLIS = 5000;
const NARROW = matchMedia("(max-width: 800px)");

/** Not kept with the form: pictures are too large, and what stands beside them is no use alone. */
const NOT_SAVED = /^(init|mask|control-.*)$/;

let form;
let start;
let stage;
let gallery;
let viewer;
let orders;
let keeps = true;
let last = [];
let sending = false;
let restoring = true;
let queued = "";

onKeyWanted((sentence) => {
  const dialog = $("key-dialog");
  $("key-error").textContent = sentence;
  $("key-error").hidden = !sentence;
  $("key").value = "";
  dialog.showModal();
  return new Promise((resolve) => {
    $("key-form").addEventListener("submit", () => resolve($("key").value.trim()), { once: true });
  });
});
// Without a key there is nothing to see behind it.
$("key-dialog").addEventListener("cancel", (e) => e.preventDefault());

async function boot() {
  const [status, table] = await Promise.all([get("/api/status"), get("/api/settings")]);
  keeps = status.keeps;
  showStatus(status);
  build(table);
  await restore();
  listen();
  orders.start();
  await gallery.loadMore();
  setInterval(watchStatus, STATUS_MILLIS);
}

function build(table) {
  const choices = (key) => table.find((f) => f.key === key)?.choices;
  const adapters = {
    "LoRA and embeddings": [loraPicker(choices("lora")), embeddingPicker(choices("embedding"))],
    ControlNet: choices("control-net") ? [controlPicker(choices("control-net"))] : [],
  };
  form = new SettingsForm(table, adapters, changed);
  start = new StartPart(new Painter(), takeSize);
  form.add(start);
  stage = new Stage({
    cancel,
    open: (i) => viewer.open(last[i]),
    startFrom: () => startFrom(last[0]),
  });
  gallery = new Gallery((picture) => viewer.open(picture), keeps);
  viewer = new Viewer(gallery, {
    use: useSettings,
    repeat: (r) => useSettings(r) && make(),
    startFrom,
  });
  orders = new Orders({
    state: (job) => stage.showState(job),
    preview: (urls) => stage.showPreview(urls),
    end: ended,
    lost: () => stage.showLost(),
    queue: showQueue,
    offline: showOffline,
  });
  stage.showEmpty();
}

async function restore() {
  const saved = load(SAVED, { settings: { preview: 1 } });
  form.write(saved.settings);
  if ([...$("model").options].some((o) => o.value === saved.model)) {
    $("model").value = saved.model;
  }
  await start.restore();
  form.refresh();
  restoring = false;
}

function changed() {
  const batch = Number(form.read().batch ?? 1);
  $("make").textContent = batch > 1 ? `Make ${batch} pictures` : "Make picture";
  if (!restoring) {
    const settings = Object.entries(form.read()).filter(([key]) => !NOT_SAVED.test(key));
    save(SAVED, { model: $("model").value, settings: Object.fromEntries(settings) });
  }
}

async function make() {
  if (sending) {
    return; // a model that has to be opened first takes a while
  }
  sending = true;
  $("make").setAttribute("aria-disabled", "true");
  form.clearErrors();
  try {
    await orders.order($("model").value, form.readChecked());
    if (NARROW.matches) {
      $("stage").scrollIntoView({ block: "start" });
    }
  } catch (e) {
    form.show(e);
  } finally {
    sending = false;
    $("make").removeAttribute("aria-disabled");
  }
}

async function cancel(id) {
  try {
    await orders.cancel(id);
    say("Cancelled");
  } catch (e) {
    notice(e.message);
  }
}

function ended(end, job) {
  if (end.error) {
    stage.showProblem(end.error);
    if (end.error.setting) {
      form.show(end.error);
    }
    return;
  }
  last = end.pictures.map(madePicture);
  last.forEach((p) => gallery.add(p));
  stage.showDone(end, job);
}

function madePicture(picture) {
  return keeps
    ? keptPicture(picture.id)
    : loosePicture(fromDataUrl(picture.url), picture.id, `eddy-${picture.id}.png`);
}

function useSettings(read) {
  const { preview } = form.read();
  form.write({ ...read.settings, preview });
  if ([...$("model").options].some((o) => o.value === read.model)) {
    $("model").value = read.model;
  } else if (read.model) {
    notice(`It was made with the model ${read.model}, which this server doesn't have.`);
  }
  changed();
  say("The settings are in the form.");
  $("prompt").focus();
  return true;
}

async function startFrom(picture) {
  try {
    await start.useUrl(await fileAsUrl(await picture.blob()));
    start.element.scrollIntoView({ block: "nearest" });
    notice("The next picture starts from this one.");
  } catch (e) {
    notice(e.message);
  }
}

/** The picture's size for the new one; models take multiples of 8. */
function takeSize(width, height) {
  const even = (n) => Math.max(8, Math.round(n / 8) * 8);
  form.write({ ...form.read(), width: even(width), height: even(height) });
}

function readFile(file) {
  viewer.open(
    loosePicture(file, `file-${crypto.getRandomValues(new Uint32Array(1))[0]}`, file.name),
  );
}

function showQueue(jobs) {
  $("queue").hidden = jobs.length < 2;
  const key = jobs.map((j) => `${j.id} ${j.state}`).join();
  if (key === queued) {
    return; // a list drawn anew would lose the focus
  }
  queued = key;
  $("queue-list").replaceChildren(...jobs.map(queueLine));
  gallery.refresh().catch((e) => notice(e.message));
}

function queueLine(job) {
  const name = job.id ? job.title || "No prompt" : "Somebody else’s order"; // of another key
  const place = job.state === "waiting" ? `${job.before} before it` : "being made";
  const line = el(
    "li",
    {},
    el("span", { class: "queue-title" }, name),
    el("span", { class: "muted" }, place),
  );
  if (orders.isMine(job.id)) {
    const label = `Cancel ${name}`;
    const act = {
      type: "button",
      class: "quiet",
      "aria-label": label,
      onclick: () => cancel(job.id),
    };
    line.append(el("button", act, "Cancel"));
  }
  return line;
}

async function watchStatus() {
  if (!document.hidden) {
    try {
      showStatus(await get("/api/status"));
    } catch (e) {
      showOffline(e);
    }
  }
}

function showStatus({ device, memory, models, model, open }) {
  $("device").textContent = device.name;
  $("device").title = `${device.id}: ${device.details}`;
  const gib = (bytes) => (bytes / 2 ** 30).toFixed(1);
  $("memory").textContent = `${gib(memory.used)} of ${gib(memory.most)} GiB`;
  $("memory").title = "What Eddy's Java uses, of the most that it may take";
  showModels(models, model, open);
}

function showModels(models, standard, open) {
  const select = $("model");
  const label = (name) => (open.includes(name) ? name : `${name} (opens on first use)`);
  const chosen = select.value || standard;
  const options = models.map((name) => el("option", { value: name }, label(name)));
  if (options.map((o) => o.text).join() !== [...select.options].map((o) => o.text).join()) {
    select.replaceChildren(...options);
    select.value = models.includes(chosen) ? chosen : standard;
  }
}

function showOffline(problem) {
  $("offline").hidden = problem === null;
  $("offline").textContent = problem?.message ?? "";
}

function listen() {
  $("form").addEventListener("submit", (e) => {
    e.preventDefault();
    make();
  });
  $("model").addEventListener("change", changed);
  $("reset").addEventListener("click", () => form.write({ preview: 1, ...texts() }));
  addEventListener("keydown", (e) => {
    const typed = e.key === "Enter" && (e.ctrlKey || e.metaKey);
    if (typed && !document.querySelector("dialog[open]")) {
      e.preventDefault();
      make();
    }
  });
  $("open-png").addEventListener("change", (e) => {
    if (e.target.files[0]) {
      readFile(e.target.files[0]);
      e.target.value = ""; // so that the same file can be chosen again
    }
  });
  addEventListener("paste", (e) => e.clipboardData.files[0] && readFile(e.clipboardData.files[0]));
  takeWindowDrops();
}

/** The prompts, which "Clear all settings" leaves. */
function texts() {
  const { prompt, negative } = form.read();
  return { prompt, negative };
}

function takeWindowDrops() {
  const hint = $("drop-hint");
  addEventListener("dragover", (e) => {
    if (e.dataTransfer.types.includes("Files")) {
      hint.hidden = e.defaultPrevented; // a place of its own takes it
      e.preventDefault();
    }
  });
  addEventListener("dragleave", (e) => {
    if (e.relatedTarget === null) {
      hint.hidden = true;
    }
  });
  addEventListener("drop", (e) => {
    hint.hidden = true;
    if (!e.defaultPrevented && e.dataTransfer.files.length) {
      e.preventDefault();
      readFile(e.dataTransfer.files[0]);
    }
  });
}

async function begin() {
  try {
    await boot();
    showOffline(null);
  } catch (e) {
    showOffline(e);
    if (e.code !== "offline") {
      throw e;
    }
    setTimeout(begin, STATUS_MILLIS);
  }
}

begin();
