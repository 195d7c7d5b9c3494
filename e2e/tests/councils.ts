// The two councils that the demo serves, and accounts of theirs that its data keeps for trying out.

export interface Council {
  name: string;
  welshName: string;
  /** Where it answers. */
  address: string;
  /** The postcode of all the accounts below. */
  postcode: string;
  accounts: {
    /** Pays by instalments and is up to date. */
    upToDate: string;
    /** Has a single person discount, up to date. */
    alone: string;
    /** Owes from an earlier year, and has missed instalments. */
    arrears: string;
    credit: string;
    paid: string;
    /** Has missed one instalment. */
    missedOne: string;
  };
}

const port = process.env.PORT ?? '3170';

export const thamesgate: Council = {
  name: 'Thamesgate Borough Council',
  welshName: 'Cyngor Bwrdeistref Thamesgate',
  address: `http://localhost:${port}`,
  postcode: 'TG1 1AB',
  accounts: {
    upToDate: '710000002',
    alone: '710000073',
    arrears: '710000141',
    credit: '710000219',
    paid: '710000280',
    missedOne: '710000358',
  },
};

export const wealdmoor: Council = {
  name: 'Wealdmoor District Council',
  welshName: 'Cyngor Dosbarth Wealdmoor',
  address: `http://wealdmoor.localhost:${port}`,
  postcode: 'WX1 1AB',
  accounts: {
    upToDate: '140000009',
    alone: '140000070',
    arrears: '140000148',
    credit: '140000216',
    paid: '140000287',
    missedOne: '140000355',
  },
};

export const councils = [thamesgate, wealdmoor];
