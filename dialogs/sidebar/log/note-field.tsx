import { usePage } from '../../parts/page';
import type { Draft } from './entry';

interface NoteFieldProps {
  value: string;
  /** A question that may help, or what Enter does. */
  question: string;
  onChange: (change: Partial<Draft>) => void;
  onEnter: () => void;
}

/** The note, as long as one likes. Enter belongs to the form; with Shift it starts a new line. */
export function NoteField({ value, question, onChange, onEnter }: NoteFieldProps) {
  const { words } = usePage();
  function keyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    onEnter();
  }
  return (
    <div class="field">
      <label for="log-note">{words.log.note}</label>
      <textarea
        id="log-note"
        rows={3}
        value={value}
        placeholder={question}
        aria-describedby="log-note-hint"
        onInput={(event) => onChange({ note: event.currentTarget.value })}
        onKeyDown={keyDown}
      />
      <p class="unseen" id="log-note-hint">
        {words.log.noteHint}
      </p>
    </div>
  );
}
