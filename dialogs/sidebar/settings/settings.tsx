import { useState } from 'preact/hooks';
import type { UsualSettings } from '../../../src/contract/settings';
import { LANGUAGE_NAMES, LANGUAGES, STYLES } from '../../../src/domain/words/language';
import { Button } from '../../parts/button';
import { usePage } from '../../parts/page';

interface SettingsProps {
  settings: UsualSettings;
  save: (settings: UsualSettings) => void;
  /** Asked for at the start: saved all together, or put off. */
  once?: boolean;
}

const MONTHS = Array.from({ length: 12 }, (_, month) => month + 1);

/** The settings that matter to everybody, as switches: each is saved at once. */
export function Settings({ settings, save, once = false }: SettingsProps) {
  const { words } = usePage();
  const text = words.settings;
  const [draft, setDraft] = useState(settings);
  const shown = once ? draft : settings;
  const id = (name: string) => (once ? `first-${name}` : `set-${name}`);
  const change = (part: Partial<UsualSettings>) => {
    setDraft({ ...shown, ...part });
    if (!once) save({ ...settings, ...part });
  };
  return (
    <form
      class="settings"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (once) save(draft);
      }}
    >
      <div class="field">
        <label for={id('library')}>{text.library}</label>
        <input
          id={id('library')}
          type="text"
          maxLength={200}
          autocomplete="off"
          value={shown.library}
          onInput={(event) => once && change({ library: event.currentTarget.value })}
          onChange={(event) => !once && change({ library: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for={id('month')}>{text.month}</label>
        <select
          id={id('month')}
          value={shown.fiscalYearStart}
          onChange={(event) => change({ fiscalYearStart: Number(event.currentTarget.value) })}
        >
          {MONTHS.map((month) => (
            <option key={month} value={month}>
              {monthName(month)}
            </option>
          ))}
        </select>
      </div>
      <Choice
        name={id('language')}
        legend={text.language}
        values={LANGUAGES}
        chosen={shown.language}
        words={LANGUAGE_NAMES}
        pick={(language) => change({ language })}
      />
      <Choice
        name={id('style')}
        legend={text.style}
        values={STYLES}
        chosen={shown.style}
        words={text.styles}
        wide
        pick={(style) => change({ style })}
      />
      {!once && (
        <label class="tick">
          <input
            type="checkbox"
            checked={shown.prompts}
            onChange={(event) => change({ prompts: event.currentTarget.checked })}
          />
          {text.prompts}
        </label>
      )}
      {once && (
        <div class="row">
          <Button kind="main" submit>
            {text.save}
          </Button>
          <Button onClick={() => save(settings)}>{text.later}</Button>
        </div>
      )}
    </form>
  );
}

interface ChoiceProps<T extends string> {
  name: string;
  legend: string;
  values: readonly T[];
  chosen: T;
  words: Readonly<Record<T, string>>;
  pick: (value: T) => void;
  /** One below the other. */
  wide?: boolean;
}

function Choice<T extends string>({ name, legend, values, chosen, words, pick, wide }: ChoiceProps<T>) {
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      <div class={wide ? 'choices wide' : 'choices two'}>
        {values.map((value) => (
          <label key={value} class="choice">
            <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => pick(value)} />
            <span>{words[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function monthName(month: number): string {
  const { lang } = document.documentElement;
  const name = new Intl.DateTimeFormat(lang === '' ? 'en' : lang, { month: 'long', timeZone: 'UTC' });
  return name.format(Date.UTC(2026, month - 1, 1));
}
