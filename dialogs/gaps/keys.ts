import { focusOn } from '../parts/focus';

/** Enter and the arrow keys go to the same field of the next or previous partner; after the last one, to the button that saves. */
export function arrows(event: KeyboardEvent): void {
  const step = stepOf(event);
  const field = event.target;
  if (step === 0 || !(field instanceof HTMLInputElement) || event.isComposing) return;
  event.preventDefault();
  const side = field.id.slice(field.id.lastIndexOf('-'));
  const fields = [...document.querySelectorAll<HTMLInputElement>(`input[id$="${side}"]`)];
  const next = fields[fields.indexOf(field) + step];
  if (next !== undefined) {
    next.focus();
    next.select();
  } else if (step === 1) focusOn('save');
}

function stepOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): -1 | 0 | 1 {
  if (altKey || ctrlKey || metaKey) return 0;
  if (key === 'ArrowUp' || (key === 'Enter' && shiftKey)) return -1;
  return key === 'ArrowDown' || key === 'Enter' ? 1 : 0;
}
