import { Checkbox, FormControlLabel, FormGroup } from '@mui/material';
import { MemberName } from './MemberName';
import type { Seat } from './councils.graphql.ts';

interface AttendanceProps {
  members: readonly Seat[];
  present: readonly string[];
  /** Who has voted is present. */
  fixed?: readonly string[];
  onChange: (present: readonly string[]) => void;
}

/** Who is present at a meeting, a box each. */
export const Attendance = ({ members, present, fixed = [], onChange }: AttendanceProps) => (
  <FormGroup>
    {members.map((member) => (
      <FormControlLabel
        key={member.id}
        label={<MemberName member={member} />}
        control={
          <Checkbox
            checked={present.includes(member.id)}
            disabled={fixed.includes(member.id)}
            onChange={({ target }) =>
              onChange(target.checked ? [...present, member.id] : present.filter((id) => id !== member.id))
            }
          />
        }
      />
    ))}
  </FormGroup>
);
