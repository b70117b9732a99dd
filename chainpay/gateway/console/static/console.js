// The console without this script does all but the live list, the copying, the waiting button and the hint at seconds.
"use strict";

// A form is sent once, though it is clicked twice. The server minds that too.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  for (const button of form.querySelectorAll("button")) button.setAttribute("aria-disabled", "true");
});
window.addEventListener("pageshow", () => { // the browser went back to a page that it has kept
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    for (const button of form.querySelectorAll("button")) button.removeAttribute("aria-disabled");
  }
});

// A field that one kind needs.
for (const field of document.querySelectorAll("[data-kind]")) {
  const kinds = field.form.elements.kind;
  const mark = () => { field.required = kinds.value === field.dataset.kind; };
  kinds.addEventListener("change", mark);
  mark();
}

for (const button of document.querySelectorAll(".copy")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const code = button.parentElement.querySelector("pre");
    try {
      await navigator.clipboard.writeText(code.textContent);
    } catch { // a page without https, or without the permission
      const selection = getSelection();
      selection.selectAllChildren(code);
      document.execCommand("copy");
      selection.removeAllRanges();
    }
    button.textContent = document.body.dataset.copied;
    setTimeout(() => { button.textContent = document.body.dataset.copy; }, 1500);
  });
}

const live = document.querySelector("[data-live]");
if (live && live.dataset.live) {
  const rows = document.getElementById("rows");
  const light = live.querySelector(".light");
  const button = live.querySelector("button");
  const most = 200;
  let source = null;
  let address = live.dataset.live;

  const show = (state, text) => {
    light.className = `light ${state}`;
    if (light.textContent !== text) light.textContent = text;
  };
  const add = (html) => {
    const template = document.createElement("template");
    template.innerHTML = `<table><tbody>${html}</tbody></table>`;
    const fresh = [...template.content.querySelectorAll("tr")];
    for (const row of fresh) row.classList.add("fresh");
    rows.prepend(...fresh);
    while (rows.children.length > most) rows.lastElementChild.remove();
    if (fresh.length) document.querySelector(".list .empty")?.remove();
  };
  const open = () => {
    source = new EventSource(address);
    source.addEventListener("start", (event) => {
      if (event.data !== live.dataset.start) location.reload(); // the gateway has begun anew
      show("on", live.dataset.text);
    });
    source.addEventListener("message", (event) => {
      add(JSON.parse(event.data));
      address = address.replace(/after=\d+/, `after=${event.lastEventId}`);
    });
    source.addEventListener("error", () => show("lost", live.dataset.lost));
    button.textContent = live.dataset.pause;
  };
  const close = () => {
    source.close();
    source = null;
    show("", live.dataset.paused);
    button.textContent = live.dataset.resume;
  };
  button.hidden = false;
  button.addEventListener("click", () => (source ? close() : open()));
  window.addEventListener("pagehide", () => source && source.close());
  window.addEventListener("pageshow", (event) => event.persisted && source && open());
  open();
}
