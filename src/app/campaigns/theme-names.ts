/** Names of themes, for commands, which know the app only. */
export { themeName } from "../../campaigns/themes/theme.ts";
