"use strict";
const content = JSON.parse(document.getElementById("content").textContent);
const store = `summarizer_eval ${content.data} ${content.seed}`;
const questions = [["true", "True", "False"], ["printable", "Printable", "Not printable"]];
let verdicts = recall();
let item = 0;
let output = 0;

function recall() {
  try {
    return JSON.parse(localStorage.getItem(store)) || {};
  } catch {
    return {};
  }
}

function remember() {
  try {
    localStorage.setItem(store, JSON.stringify(verdicts));
  } catch {
    // A browser without storage for files: the verdicts live until the page is closed.
  }
}

function given(number, place) {
  return verdicts[`${number} ${place}`] || {};
}

function whole(verdict) {
  return questions.every(([name]) => name in verdict);
}

function element(name, text, written) {
  const made = document.createElement(name);
  made.textContent = text;
  if (written) {
    made.lang = written.lang;
    made.dir = written.dir;
  }
  return made;
}

function answer(name, value) {
  verdicts[`${item} ${output}`] = { ...given(item, output), [name]: value };
  remember();
  const outputs = content.items[item].outputs.length;
  if (whole(given(item, output))) {
    if (output + 1 < outputs) output += 1;
    else if (item + 1 < content.items.length) [item, output] = [item + 1, 0];
  }
  show();
}

function card(one, place) {
  const made = element("div", "");
  made.className = "output";
  made.tabIndex = 0;
  if (place === output) made.setAttribute("aria-current", "true");
  for (const line of one.text.split("\n")) made.append(element("p", line, one));
  const row = element("div", "");
  for (const [name, yes, no] of questions) {
    for (const [label, value] of [[yes, true], [no, false]]) {
      const button = element("button", label);
      button.type = "button";
      button.setAttribute("aria-pressed", String(given(item, place)[name] === value));
      button.addEventListener("click", () => {
        output = place;
        answer(name, value);
      });
      row.append(button);
    }
  }
  made.append(row);
  made.addEventListener("focus", () => {
    if (place !== output) {
      output = place;
      show();
    }
  });
  return made;
}

function show() {
  const current = content.items[item];
  const total = content.items.reduce((sum, one) => sum + one.outputs.length, 0);
  const done = Object.values(verdicts).filter(whole).length;
  document.getElementById("place").textContent =
    `Article ${item + 1} of ${content.items.length}. Outputs judged: ${done} of ${total}.`;
  document.getElementById("outputs").replaceChildren(...current.outputs.map(card));
  const article = document.getElementById("article");
  if (article.dataset.item !== String(item)) {
    article.dataset.item = String(item);
    article.replaceChildren(...current.article.map((line) => element("p", line.text, line)));
    article.scrollTop = 0;
    window.scrollTo(0, 0);
  }
  document.getElementById("back").disabled = item === 0;
  document.getElementById("forth").disabled = item + 1 === content.items.length;
}

function turn(step) {
  const next = item + step;
  if (next < 0 || next >= content.items.length) return;
  [item, output] = [next, 0];
  show();
}

function move(step) {
  const next = output + step;
  if (next < 0 || next >= content.items[item].outputs.length) return;
  output = next;
  show();
}

function saved() {
  const found = [];
  content.items.forEach((one, number) => {
    one.outputs.forEach((text, place) => {
      const verdict = given(number, place);
      if (!whole(verdict)) return;
      for (const system of JSON.parse(atob(text.key))) {
        found.push({ example: one.id, system, true: verdict.true, printable: verdict.printable });
      }
    });
  });
  const { format, data, seed } = content;
  return JSON.stringify({ format, data, seed, verdicts: found }, null, 1);
}

function save() {
  const link = element("a", "");
  link.href = URL.createObjectURL(new Blob([saved()], { type: "application/json" }));
  link.download = "verdicts.json";
  link.click();
  URL.revokeObjectURL(link.href);
}

const keys = {
  t: () => answer("true", true),
  f: () => answer("true", false),
  p: () => answer("printable", true),
  n: () => answer("printable", false),
  s: save,
  ArrowUp: () => move(-1),
  ArrowDown: () => move(1),
  ArrowLeft: () => turn(-1),
  ArrowRight: () => turn(1),
};
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.key in keys)) return;
  event.preventDefault();
  keys[event.key]();
});
document.getElementById("back").addEventListener("click", () => turn(-1));
document.getElementById("forth").addEventListener("click", () => turn(1));
document.getElementById("save").addEventListener("click", save);
show();
