import { useLocaleState } from 'react-admin';
import { amountInWords } from '../../../../libs/money-rules/src/index.ts';
import { Fact } from '../shared/Facts';
import { Money } from '../shared/Money';
import { RecordLink } from '../shared/RecordLink';

interface VoucherSubjectProps {
  voucher: {
    counterparty: { name: string | null; address: string | null } | null;
    content: string;
    amount: number;
    directive: { id: string; code: string | null; subject: string } | null;
  };
}

/** Of a voucher, whether it is posted or not: who, what for, how much in figures and words, by which document. */
export const VoucherSubject = ({ voucher: { counterparty, content, amount, directive } }: VoucherSubjectProps) => {
  const [locale] = useLocaleState();
  return (
    <>
      <Fact label="resources.voucherDrafts.fields.counterparty">{counterparty?.name}</Fact>
      <Fact label="resources.voucherDrafts.fields.address">{counterparty?.address}</Fact>
      <Fact label="resources.voucherDrafts.fields.content" wide>
        {content}
      </Fact>
      <Fact label="resources.voucherDrafts.fields.amount" wide>
        <strong>
          <Money amount={amount} />
        </strong>{' '}
        · {amountInWords(amount, locale)}
      </Fact>
      {directive && (
        <Fact label="resources.voucherDrafts.fields.directiveId">
          <RecordLink resource="directives" id={directive.id}>
            {directive.code ?? directive.subject}
          </RecordLink>
        </Fact>
      )}
    </>
  );
};
