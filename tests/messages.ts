// Every message is there from the start, as it is in the browser once the views have been loaded.
import { loadLanguage, loadMessages, loadOpening } from '../src/text/loading';

await loadLanguage('en');
await Promise.all([loadMessages(), loadOpening()]);
