import type { FoundColumn } from '../../src/contract/adopt';
import { usePage } from '../parts/page';
import { ANSWERS, type DateAnswer } from './dates';

interface DateQuestionProps {
  id: string;
  column: FoundColumn;
  /** What the column is taken for now. */
  field: string | undefined;
  answered: boolean;
  answer: (answer: DateAnswer) => void;
}

/** Their "last contact": did both sides talk? Only the user knows, so nothing is chosen beforehand. */
export function DateQuestion({ id, column, field, answered, answer }: DateQuestionProps) {
  const { words } = usePage();
  const text = words.adopt;
  return (
    <fieldset class="question">
      <legend>{text.question(column.heading)}</legend>
      <p class="quiet" id={`${id}-samples`}>
        {column.samples.join(' \u00b7 ')}
      </p>
      {ANSWERS.map((one) => (
        <label key={one} class="choice">
          <input
            type="radio"
            id={`${id}-${one}`}
            name={id}
            value={one}
            checked={answered && field === one}
            aria-describedby={one === 'lastContact' ? `${id}-hint` : undefined}
            onChange={() => answer(one)}
          />
          <span>{text.answers[one]}</span>
        </label>
      ))}
      <p class="quiet" id={`${id}-hint`}>
        {text.unknownHint}
      </p>
    </fieldset>
  );
}
