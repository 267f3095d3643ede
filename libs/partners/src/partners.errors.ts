import { defineErrors, mapConstraints } from '@app/kernel';

export const PartnerError = defineErrors({
  API_CLIENT_NAME_TAKEN: {
    vi: 'Đơn vị đã có ứng dụng tên này. Hãy đặt tên khác.',
    en: 'The organisation already has an application of that name. Choose another name.',
  },
  API_CLIENTS_FULL: {
    vi: 'Đơn vị đã có {max} ứng dụng chưa thu hồi, không đăng ký thêm được.',
    en: 'The organisation has {max} applications that are not revoked; no more can be registered.',
  },
  API_CLIENT_REVOKED: {
    vi: 'Ứng dụng đã bị thu hồi. Hãy đăng ký ứng dụng mới.',
    en: 'The application was revoked. Register a new one.',
  },
  API_CLIENT_STATE: {
    vi: 'Ứng dụng không ở trạng thái cho phép việc này.',
    en: 'The application is not in a state that allows this.',
  },
  API_CLIENT_EXPIRY: {
    vi: 'Ngày hết hạn phải sau hôm nay và không quá {years} năm nữa.',
    en: 'It expires after today, and in at most {years} years.',
  },
  API_CLIENT_AREA: {
    vi: 'Phạm vi thu hẹp phải là đơn vị nằm dưới đơn vị đăng ký.',
    en: 'A narrower area is an organisation below the one that registers.',
  },
  API_CLIENT_AREA_READS: {
    vi: 'Ứng dụng có phạm vi thu hẹp chỉ được cấp quyền đọc.',
    en: 'An application of a narrower area can only be given scopes to read.',
  },
  API_SCOPE_UNKNOWN: { vi: 'Không có phạm vi quyền "{scope}".', en: 'There is no scope “{scope}”.' },
  API_SCOPE_NEEDED: { vi: 'Chọn ít nhất một phạm vi quyền.', en: 'Choose at least one scope.' },
  API_CREDENTIALS_FULL: {
    vi: 'Ứng dụng đang có {max} khóa còn hiệu lực. Hãy thu hồi bớt.',
    en: 'The application has {max} credentials in force. Revoke one first.',
  },
  API_CREDENTIAL_OVER: {
    vi: 'Khóa này đã thu hồi hoặc hết hiệu lực.',
    en: 'This credential was revoked or is over.',
  },
  API_KEY_UNREADABLE: {
    vi: 'Không đọc được khóa công khai. Hãy dán JWK hoặc PEM.',
    en: 'The public key cannot be read. Give a JWK or PEM.',
  },
  API_KEY_PRIVATE: {
    vi: 'Đây là khóa bí mật. Chỉ gửi khóa công khai; khóa bí mật này coi như đã lộ, hãy tạo cặp khóa mới.',
    en: 'This is a private key. Send the public one only; take this one as known to others and make a new pair.',
  },
  API_KEY_UNSUPPORTED: {
    vi: 'Chỉ nhận khóa Ed25519, EC P-256 hoặc RSA từ 2048 đến 4096 bit.',
    en: 'Only Ed25519, EC P-256 or RSA of 2048 to 4096 bits is accepted.',
  },
  API_KEY_TAKEN: {
    vi: 'Khóa này đã được đăng ký. Mỗi lần xoay khóa cần một cặp khóa mới.',
    en: 'This key was registered before. A rotation takes a new pair of keys.',
  },
  TOKEN_INVALID: {
    vi: 'Access token sai, hết hạn hoặc không còn hiệu lực. Hãy lấy token mới ở /oauth/token.',
    en: 'The access token is wrong, over, or no longer in force. Get a new one at /oauth/token.',
  },
  API_CALLS_PER_MINUTE: {
    vi: 'Ứng dụng đã gọi quá {max} lần trong một phút. Hãy thử lại sau {seconds} giây.',
    en: 'The application has called more than {max} times in a minute. Try again in {seconds} seconds.',
  },
  API_CALLS_PER_DAY: {
    vi: 'Ứng dụng đã dùng hết {max} lần gọi của hôm nay. Hãy thử lại sau {seconds} giây.',
    en: 'The application has used up its {max} calls of today. Try again in {seconds} seconds.',
  },
  API_COST_PER_DAY: {
    vi: 'Truy vấn này nặng {cost}, vượt hạn mức {max} của hôm nay. Hãy thử lại sau {seconds} giây.',
    en: 'The document costs {cost}, beyond what is left of {max} today. Try again in {seconds} seconds.',
  },
});

mapConstraints({
  uq_api_client_name: () => PartnerError.API_CLIENT_NAME_TAKEN({}, [{ path: 'name', code: 'API_CLIENT_NAME_TAKEN' }]),
  uq_api_credential_thumbprint: () => PartnerError.API_KEY_TAKEN({}, [{ path: 'publicKey', code: 'API_KEY_TAKEN' }]),
});
