import { makeStyles } from "@fluentui/react-components";

/** Fields that stay within a narrow pane, whatever the size of the text. Fluent's own have widths and heights of their own. */
export const useReflowStyles = makeStyles({
  fields: {
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0, maxWidth: "100%" },
    "& .fui-Select, & .fui-Input, & .fui-Textarea": { minWidth: 0, maxWidth: "100%" },
    "& .fui-Select__select": { height: "auto", minHeight: "2rem", minWidth: 0, width: "100%" },
    "& .fui-Input__input": { minWidth: 0 },
    "& .fui-Button": { height: "auto", maxWidth: "100%", overflowWrap: "anywhere" },
  },
});
