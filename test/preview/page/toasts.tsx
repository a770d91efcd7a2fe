import { useEffect } from 'preact/hooks';
import type { Desk } from './desk';

const SECONDS = 5;

/** What the script says in passing, at the lower right. */
export function Toasts({ toasts, drop, close }: { toasts: Desk['toasts']; drop: (id: number) => void; close: string }) {
  return (
    <div class="toasts" role="status">
      {toasts.map((one) => (
        <OneToast key={one.id} toast={one} drop={() => drop(one.id)} close={close} />
      ))}
    </div>
  );
}

function OneToast({ toast, drop, close }: { toast: Desk['toasts'][number]; drop: () => void; close: string }) {
  useEffect(() => {
    const seconds = toast.seconds ?? SECONDS;
    // A negative time stays until it is clicked away, as at Google.
    if (seconds < 0) return;
    const timer = setTimeout(drop, seconds * 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="toast">
      <div>
        {toast.title !== '' && <strong>{toast.title}</strong>}
        <span>{toast.message}</span>
      </div>
      <button type="button" aria-label={close} onClick={drop}>
        ×
      </button>
    </div>
  );
}
