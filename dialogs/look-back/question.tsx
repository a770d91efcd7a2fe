import { LIMITS } from '../../src/contract/limits';

interface QuestionProps {
  id: string;
  question: string;
  hint: string;
  value: string;
  /** The answers are in the Log: they may be read, not changed. */
  locked: boolean;
  onInput: (value: string) => void;
}

/** One question with room for an answer. */
export function Question({ id, question, hint, value, locked, onInput }: QuestionProps) {
  return (
    <div class="field">
      <label for={id}>{question}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={LIMITS.answer}
        readOnly={locked}
        aria-describedby={`${id}-hint`}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p class="quiet" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
