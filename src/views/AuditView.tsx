import { useText } from '../components/context';

/** To be built. */
export function AuditView() {
  const text = useText();
  return (
    <main id="content" tabIndex={-1}>
      <h2>{text('view.audit')}</h2>
    </main>
  );
}
