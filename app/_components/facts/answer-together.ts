/** The question an input belongs to, and its part in it: "people.min" is the part "min" of "people". */
export function partOf(name: string): { question: string; part: string } {
  const dot = name.indexOf(".");
  return dot < 0 ? { question: name, part: "" } : { question: name.slice(0, dot), part: name.slice(dot + 1) };
}

function inputsOf(form: HTMLFormElement, name: string): HTMLInputElement[] {
  return [...form.elements].filter(
    (element): element is HTMLInputElement => element instanceof HTMLInputElement && element.name === name,
  );
}

/**
 * Keeps the inputs of one question in agreement after one of them changed: "not yet known" and "none of these" exclude
 * the other boxes, and a typed number chooses its own way of answering. It never empties what was typed.
 */
export function answerTogether(changed: HTMLInputElement): void {
  const form = changed.form;
  if (!form) return;
  const { question, part } = partOf(changed.name);
  if (changed.type === "checkbox") {
    const boxes = inputsOf(form, question);
    const unknown = inputsOf(form, `${question}.unknown`)[0];
    const none = inputsOf(form, `${question}.none`)[0];
    if (unknown && none) agreeBoxes(changed, part, boxes, unknown, none);
    return;
  }
  const numberTyped = ["exact", "min", "max"].includes(part) && changed.value.trim() !== "";
  if (!numberTyped) return;
  const way = part === "exact" ? "exact" : "between";
  for (const radio of inputsOf(form, `${question}.mode`)) {
    if (radio.value === way) radio.checked = true;
  }
}

function agreeBoxes(
  changed: HTMLInputElement,
  part: string,
  boxes: HTMLInputElement[],
  unknown: HTMLInputElement,
  none: HTMLInputElement,
): void {
  if (changed.checked) {
    const others = part === "" ? [unknown, none] : [...boxes, unknown, none].filter((box) => box !== changed);
    for (const box of others) box.checked = false;
    return;
  }
  if (![...boxes, none].some((box) => box.checked)) unknown.checked = true;
}

/** Whether anything in the form differs from what the page came with. */
export function hasUnsaved(form: HTMLFormElement): boolean {
  return [...form.elements].some((element) => {
    if (element instanceof HTMLTextAreaElement) return element.value !== element.defaultValue;
    if (!(element instanceof HTMLInputElement) || element.type === "hidden") return false;
    const ticks = element.type === "checkbox" || element.type === "radio";
    return ticks ? element.checked !== element.defaultChecked : element.value !== element.defaultValue;
  });
}
