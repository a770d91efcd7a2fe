import type { LogField } from '../../../src/contract/log';
import type { Daily } from '../../../src/contract/today';
import { Button } from '../../parts/button';
import { usePage } from '../../parts/page';

interface MoreFieldsProps {
  daily: Daily;
  values: Record<string, string>;
  onChange: (values: Record<string, string>) => void;
  open: boolean;
  setOpen: (open: boolean) => void;
  addColumns: (set: LogField['set']) => void;
}

/** What only some entries need, behind one click; columns that the Log has not can be added on the spot. */
export function MoreFields({ daily, values, onChange, open, setOpen, addColumns }: MoreFieldsProps) {
  const { words } = usePage();
  const text = words.daily.fields;
  return (
    <>
      <button
        type="button"
        class="button link"
        aria-expanded={open}
        aria-controls="log-more"
        onClick={() => setOpen(!open)}
      >
        {open ? text.fewer : text.more}
      </button>
      <div id="log-more" class="more-fields">
        {open &&
          daily.sets.map(({ key, word }) => {
            const there = daily.fields.filter((field) => field.set === key && field.there);
            if (there.length === 0) {
              return (
                <Button key={key} kind="small" onClick={() => addColumns(key)} describedBy="log-more-hint">
                  {text.add(word)}
                </Button>
              );
            }
            return there.map((field) => (
              <Field
                key={field.key}
                field={
                  field.key === 'project' && daily.projects
                    ? { ...field, kind: 'choice', choices: daily.projects }
                    : field
                }
                value={values[field.key] ?? ''}
                onInput={(value) => onChange({ ...values, [field.key]: value })}
              />
            ));
          })}
        {open && daily.fields.some(({ there }) => !there) && (
          <p class="quiet" id="log-more-hint">
            {text.addHint}
          </p>
        )}
      </div>
    </>
  );
}

/** Several words for one cell, as ticks. */
function Ticks({ field, value, onInput }: FieldProps) {
  const chosen = value.split(';').map((word) => word.trim());
  const tick = (choice: string, on: boolean) =>
    onInput(field.choices.filter((one) => (one === choice ? on : chosen.includes(one))).join('; '));
  return (
    <fieldset class="field">
      <legend>{field.word}</legend>
      <div class="choices">
        {field.choices.map((choice) => (
          <label class="tick" key={choice}>
            <input
              type="checkbox"
              checked={chosen.includes(choice)}
              onChange={(event) => tick(choice, event.currentTarget.checked)}
            />
            {choice}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface FieldProps {
  field: LogField;
  value: string;
  onInput: (value: string) => void;
}

function Field({ field, value, onInput }: FieldProps) {
  const { words } = usePage();
  if (field.several) return <Ticks field={field} value={value} onInput={onInput} />;
  const id = `log-${field.key}`;
  return (
    <div class="field">
      <label for={id}>{field.word}</label>
      {field.kind === 'choice' ? (
        <select id={id} value={value} onChange={(event) => onInput(event.currentTarget.value)}>
          <option value="">{words.daily.fields.none}</option>
          {field.choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : field.kind === 'date' ? (
        <input id={id} type="date" value={value} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input
          id={id}
          type="text"
          inputMode={field.kind === 'number' ? 'decimal' : 'text'}
          autocomplete="off"
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
