import { useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { usePage } from '../parts/page';

interface CopyProps {
  id: string;
  label: string;
  value: string;
  rows: number;
}

/**
 * A text with a button that copies it. Google's frame mostly refuses the clipboard, so the text is selected and copied the old
 * way; where that fails too, it stays selected for the keyboard.
 */
export function Copy({ id, label, value, rows }: CopyProps) {
  const text = usePage().words.exportWords;
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  function copy() {
    field.current?.focus();
    field.current?.select();
    setSaid(copied() ? text.copied : text.selected);
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea id={id} ref={field} rows={rows} readOnly value={value} />
      <div class="row">
        <Button onClick={copy} label={text.copyWhat(label)}>
          {text.copy}
        </Button>
        <span role="status" class="quiet">
          {said}
        </span>
      </div>
    </div>
  );
}

function copied(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
