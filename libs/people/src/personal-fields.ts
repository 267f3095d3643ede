import { isIsoDate } from '@app/kernel';
import { addressMask, hidden, lastOf, shown, yearOf } from './masking.rules';
import { personalField, personalLookup } from './personal-field';
import { normalAddress, normalName, normalNumber, normalPhone, tidy } from './spelling.rules';

/** Fields that several libraries share; what one alone needs it declares itself. */
export const Name = personalField('name', {
  purpose: { vi: 'gọi đúng tên', en: 'Calls the person by name.' },
  mask: shown,
  kept: tidy,
  normal: normalName,
});

export const Email = personalField('email', {
  purpose: { vi: 'gửi thư, đăng nhập', en: 'Reaches the person by mail; signs in.' },
  mask: addressMask,
  isAtSight: true,
  isValid: (text) => /^[^\s@]+@[^\s@]+$/.test(text),
  normal: normalAddress,
});

export const Phone = personalField('phone', {
  purpose: { vi: 'gọi điện', en: 'Reaches the person by telephone.' },
  mask: lastOf(3),
  isValid: (text) => /^\+?[\d .()-]{6,25}$/.test(text),
  normal: normalPhone,
});

export const BirthDate = personalField('birth_date', {
  purpose: { vi: 'phân biệt người trùng tên, tính tuổi', en: 'Tells people of one name apart; says their age.' },
  mask: yearOf,
  isValid: isIsoDate,
});

export const NationalId = personalField('national_id', {
  purpose: { vi: 'phân biệt người này với người khác', en: 'Tells whether two records are of one person.' },
  mask: lastOf(3),
  kept: normalNumber,
  isValid: (text) => /^[0-9A-Z]{6,20}$/.test(text),
  normal: normalNumber,
});

export const Address = personalField('address', {
  purpose: { vi: 'gửi giấy tờ', en: 'Reaches the person by letter.' },
  mask: hidden,
  kept: tidy,
});

/** SHA-256 of an uploaded file. */
export const Photo = personalField('photo', {
  purpose: { vi: 'ảnh trên giấy chứng nhận', en: 'The picture on a certificate: SHA-256 of an uploaded file.' },
  mask: hidden,
  isValid: (text) => /^[0-9a-f]{64}$/.test(text),
});

/** By which it is known whether a picture is somebody else's, too. */
export const PHOTO_OF = personalLookup('file', Photo);

export const BankAccount = personalField('bank_account', {
  purpose: { vi: 'chi tiền thưởng, học bổng', en: 'Where money for the person is paid.' },
  mask: lastOf(4),
  kept: tidy,
});

/** By which an office finds a person whom it, or one below it, has recorded. */
export const FIND = 'find';
for (const field of [Name, Email, Phone, NationalId]) personalLookup(FIND, field);
