/** What VS Code gives to a webview's script. */
declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
};
