import { useText } from '../components/context';

/** To be built. */
export function WorksheetView() {
  const text = useText();
  return (
    <main id="content" tabIndex={-1}>
      <h2>{text('view.worksheet')}</h2>
    </main>
  );
}
