/** The elements that a label can be of, but for custom ones. Source: HTML, § 4.10.2, “labelable elements”. */
const LABELABLE = [
  HTMLButtonElement,
  HTMLInputElement,
  HTMLMeterElement,
  HTMLOutputElement,
  HTMLProgressElement,
  HTMLSelectElement,
  HTMLTextAreaElement,
];

type Labelable = InstanceType<(typeof LABELABLE)[number]>;

/** The labels of a control, in the order of the page. Source: HTML, § 4.10.4. */
export function labelsOf(control: Labelable): HTMLLabelElement[] {
  const labels = [...control.ownerDocument.getElementsByTagName('label')];
  return labels.filter((label) => {
    const named = label.getAttribute('for');
    if (named === null) return label.contains(control) && label.control === control;
    return named === control.id && label.control === control;
  });
}

/**
 * `labels` of every control by `labelsOf`. jsdom goes through the whole page for each label of each control: of the
 * time of a test that looks for a button by its name, that was more than half.
 */
export function findLabelsFast(): void {
  for (const { prototype } of LABELABLE) {
    Object.defineProperty(prototype, 'labels', {
      configurable: true,
      get(this: Labelable) {
        return labelsOf(this);
      },
    });
  }
}
