import type { ComponentChildren } from 'preact';
import { usePage } from './page';

interface ButtonProps {
  children: ComponentChildren;
  kind?: 'main' | 'plain' | 'link' | 'small';
  onClick?: () => void;
  submit?: boolean;
  id?: string;
  describedBy?: string | undefined;
  /** What is read out instead of the text, where the text alone does not say which. */
  label?: string;
  /** It opens and closes something. */
  expanded?: boolean;
  /** Stays usable while the page works (Stop). */
  always?: boolean;
}

/** A button that can't be used while the page works. It keeps the focus then, so it is not `disabled` but says so. */
export function Button({
  children,
  kind = 'plain',
  onClick,
  submit,
  id,
  describedBy,
  label,
  expanded,
  always,
}: ButtonProps) {
  const { work } = usePage();
  const off = work.running !== null && always !== true;
  return (
    <button
      type={submit === true ? 'submit' : 'button'}
      id={id}
      class={`button ${kind}`}
      aria-disabled={off ? 'true' : undefined}
      aria-describedby={describedBy}
      aria-expanded={expanded}
      aria-label={label}
      onClick={off || onClick === undefined ? undefined : onClick}
    >
      {children}
    </button>
  );
}
