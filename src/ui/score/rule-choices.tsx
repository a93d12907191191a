import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { AskedQuestion } from "../../core/rule-text/understand-rule";
import type { Locale } from "../../i18n/locale";
import { choiceSentence, openPointSentence } from "../../i18n/rule-sentence";

interface Props {
  readonly questions: readonly AskedQuestion[];
  readonly locale: Locale;
  /** The number of a question and of the choice taken, from 0. */
  readonly onChoose: (question: number, choice: number) => void;
}

/** What the words leave open, each with all it can mean and what that gives; the one that is scored by is marked. */
export function RuleChoices({ questions, locale, onChoose }: Props) {
  return questions.map((question, at) => (
    <Field key={question.code} label={openPointSentence(question, locale)}>
      <RadioGroup value={String(question.chosen)} onChange={(_, { value }) => onChoose(at, Number(value))}>
        {question.alternatives.map((choice, index) => (
          <Radio key={choice.label} value={String(index)} label={choiceSentence(choice, locale)} />
        ))}
      </RadioGroup>
    </Field>
  ));
}
