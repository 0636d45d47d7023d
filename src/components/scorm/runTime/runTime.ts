import type { LaunchConfig } from '../launchConfig';
import { launch } from './launch';

// The script of a package's page: scripts/scormPlugin.mjs makes one file of it.
launch(window, JSON.parse(document.getElementById('package')?.textContent ?? '') as LaunchConfig);
