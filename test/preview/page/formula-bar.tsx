import { useEffect, useState } from 'preact/hooks';

interface FormulaBarProps {
  name: string;
  label: string;
  input: string;
  type: (text: string) => void;
  back: () => void;
}

/** The address of the active cell and what it holds. */
export function FormulaBar({ name, label, input, type, back }: FormulaBarProps) {
  const [text, setText] = useState(input);
  useEffect(() => setText(input), [input, name]);
  return (
    <div class="formula-bar">
      <output aria-label={label} data-address>
        {name}
      </output>
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <input
        aria-label={`${label} ${name}`}
        value={text}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={() => setText(input)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setText(input);
          else if (event.key !== 'Enter') return;
          else if (text !== input) type(text);
          event.preventDefault();
          back();
        }}
      />
    </div>
  );
}
