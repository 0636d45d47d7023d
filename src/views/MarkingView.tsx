import { useText } from '../components/context';

/** To be built. */
export function MarkingView() {
  const text = useText();
  return (
    <main id="content" tabIndex={-1}>
      <h2>{text('view.marking')}</h2>
    </main>
  );
}
