// Orders for pictures: sent, followed until their end, called off; and the queue that they wait in.

import { events, get, post, remove } from "./client.js";
import { load, save } from "./dom.js";

const SAVED = "eddy.orders";
const BUSY_MILLIS = 2000;
const QUIET_MILLIS = 6000;
const RETRY_MILLIS = 1500;

const pause = (millis) => new Promise((resolve) => setTimeout(resolve, millis));

/**
 * The orders of this browser are kept by id, so that they are found again when the page is loaded
 * anew. They are followed one at a time, as they are made one after the other and a browser has
 * only six connections to a server.
 */
export class Orders {
  #mine = load(SAVED, []);
  #following = false;
  #told;

  /**
   * @param told {state(job), preview(urls), end(end, job), lost(), queue(jobs), offline(problem)};
   *     lost when the server no longer knows an order, offline(null) when it answers again
   */
  constructor(told) {
    this.#told = told;
  }

  start() {
    this.#followAll();
    this.#watch();
  }

  isMine(id) {
    return this.#mine.includes(id);
  }

  async order(model, settings) {
    const job = await post("/api/jobs", { model, settings });
    this.#mine.push(job.id);
    save(SAVED, this.#mine);
    this.#followAll();
    this.refresh();
    return job;
  }

  async cancel(id) {
    await remove(`/api/jobs/${id}`);
    if (id !== this.#mine[0]) {
      this.#drop(id); // nobody waits for its end
    }
    await this.refresh();
  }

  #drop(id) {
    this.#mine = this.#mine.filter((m) => m !== id);
    save(SAVED, this.#mine);
  }

  async #followAll() {
    if (this.#following) {
      return;
    }
    this.#following = true;
    while (this.#mine.length) {
      const id = this.#mine[0];
      if (await this.#follow(id)) {
        this.#drop(id);
        this.refresh();
      } else {
        await pause(RETRY_MILLIS);
      }
    }
    this.#following = false;
  }

  /** Whether it is over, or unknown to a server that was started anew. */
  async #follow(id) {
    let job = null;
    try {
      for await (const { name, data } of events(`/api/jobs/${id}/events`)) {
        if (name === "state") {
          job = data;
          this.#told.state(job);
        } else if (name === "preview") {
          this.#told.preview(data.pictures);
        } else if (name === "end") {
          this.#told.end(data, job);
          return true;
        }
      }
      return false;
    } catch (e) {
      if (e.status === 404) {
        this.#told.lost();
        return true;
      }
      return false; // the connection broke; the watch says so, and it is tried again
    }
  }

  async refresh() {
    try {
      const jobs = await get("/api/jobs");
      this.#told.offline(null);
      this.#told.queue(jobs);
      return jobs.length > 0;
    } catch (e) {
      this.#told.offline(e);
      return true; // look again soon
    }
  }

  async #watch() {
    for (;;) {
      const busy = document.hidden ? false : await this.refresh();
      await pause(busy ? BUSY_MILLIS : QUIET_MILLIS);
    }
  }
}
