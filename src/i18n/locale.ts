/** The two languages of every text; Chinese comes first. */
export type Locale = "zh-CN" | "en";
