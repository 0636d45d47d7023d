// A file ends once all that its tests have begun to load is there. Files share their modules: one that was still being
// loaded as the file's environment went would be refused to every file after it.
import { afterAll, vi } from 'vitest';

afterAll(() => vi.dynamicImportSettled());
