import { tokens } from "@fluentui/react-components";
import { useState, type DragEvent, type ReactNode } from "react";

interface Props {
  readonly label: string;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** Opens a file that is dropped anywhere on the page. */
export function DropArea({ label, onFile, children }: Props) {
  const [isOver, setIsOver] = useState(false);
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    <div onDragEnter={over} onDragOver={over} onDrop={drop}>
      {children}
      {isOver && (
        <div style={VEIL} onDragLeave={() => setIsOver(false)}>
          {label}
        </div>
      )}
    </div>
  );
}

const VEIL = {
  position: "fixed",
  inset: 0,
  zIndex: 10_000,
  display: "grid",
  placeItems: "center",
  fontSize: tokens.fontSizeBase600,
  color: tokens.colorNeutralForegroundOnBrand,
  backgroundColor: "rgba(16, 90, 50, 0.85)",
} as const;
