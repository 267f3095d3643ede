export const words = {
  inbox: {
    title: 'Việc cần làm',
  },
};
