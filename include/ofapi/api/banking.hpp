// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/api/ids.hpp>
#include <ofapi/ids.hpp>
#include <ofapi/request.hpp>
#include <ofapi/time.hpp>

#include <boost/json/value.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ofapi::banking {

struct Country {
    std::optional<std::int64_t> id;
    std::optional<bool> can_has_w9_form;
    std::optional<bool> can_pay;
    std::optional<std::string> code;
    std::optional<bool> has_states;
    std::optional<bool> has_zip;
    std::optional<std::string> name;
};

struct Label {
    std::optional<std::string> key;
};

struct TextField {
    std::optional<Label> label;
    std::optional<std::int64_t> maxlength;
    std::optional<bool> required;
    std::optional<std::string> value;
};

struct NameField {
    struct Oninput {
        struct Replace {
            std::optional<std::string> flag;
            std::optional<std::string> pattern;
        };

        std::optional<Replace> replace;
    };

    std::optional<Label> label;
    std::optional<std::int64_t> maxlength;
    std::optional<Oninput> oninput;
    std::optional<bool> readonly;
    std::optional<std::string> value;
};

/// Payout methods open to the account, and the one in use.
///
/// `GET /api/{account}/banking/available-payout-systems`
class ListAvailablePayoutSystems {
 public:
    struct Result {
        struct Payout {
            std::optional<std::string> code;
            std::optional<std::string> description;
            boost::json::value fields;
            std::vector<boost::json::value> fields_order;
            std::optional<double> min_payout_summ;
            std::optional<std::string> payout_time;
            std::optional<std::string> subtitle;
            std::optional<std::string> title;
            boost::json::value ui_mapping;
        };

        std::optional<std::string> payout_code;
        std::vector<Payout> payouts;
    };

    static const detail::OperationInfo& info;

    explicit ListAvailablePayoutSystems(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const ListAvailablePayoutSystems&, const ListAvailablePayoutSystems&) = default;

 private:
    AccountId account_;
};

/// Countries with their OnlyFans ids and what payment and tax forms apply there.
///
/// `GET /api/{account}/banking/countries`
class ListCountries {
 public:
    using Result = std::vector<Country>;
    static const detail::OperationInfo& info;

    explicit ListCountries(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const ListCountries&, const ListCountries&) = default;

 private:
    AccountId account_;
};

namespace details {

/// Country of the account owner, as banking sees it.
///
/// `GET /api/{account}/banking/details/account-country`
class RetrieveAccountCountryDetails {
 public:
    using Result = Country;
    static const detail::OperationInfo& info;

    explicit RetrieveAccountCountryDetails(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const RetrieveAccountCountryDetails&, const RetrieveAccountCountryDetails&) = default;

 private:
    AccountId account_;
};

/// Payout data of the account owner: filled in or not, methods, and the form fields each wants.
///
/// `GET /api/{account}/banking/details/bank`
class RetrieveBankDetails {
 public:
    struct Result {
        struct Payout {
            /// The set of fields looks like one country's example; other payout methods may bring others.
            struct Fields {
                struct Country {
                    std::optional<Label> label;
                    std::optional<bool> readonly;
                    std::optional<bool> uionly;
                    std::optional<std::string> value;
                };

                struct Iban {
                    struct Regex {
                        std::optional<std::string> flag;
                        std::optional<std::string> pattern;
                    };

                    std::optional<Label> label;
                    std::optional<Regex> regex;
                    std::optional<bool> required;
                    std::optional<std::string> value;
                };

                std::optional<TextField> address;
                std::optional<TextField> bank_name;
                std::optional<TextField> bic;
                std::optional<TextField> city;
                std::optional<Country> country;
                std::optional<NameField> first_name;
                std::optional<Iban> iban;
                std::optional<NameField> last_name;
                std::optional<TextField> postal;
            };

            struct UiMapping {
                struct Alert {
                    std::optional<std::string> class_;
                    std::optional<Label> text;
                };

                std::optional<Alert> alert;
                std::optional<Label> btn_submit;
                std::optional<Label> title;
            };

            std::optional<std::string> code;
            std::optional<std::string> description;
            /// The set of fields looks like one country's example; other payout methods may bring others.
            std::optional<Fields> fields;
            std::vector<std::string> fields_order;
            std::optional<double> min_payout_summ;
            std::optional<std::string> payout_time;
            std::optional<std::string> subtitle;
            std::optional<std::string> title;
            std::optional<UiMapping> ui_mapping;
        };

        std::optional<bool> is_payout_data_filled;
        std::optional<std::string> payout_code;
        std::vector<Payout> payouts;
    };

    static const detail::OperationInfo& info;

    explicit RetrieveBankDetails(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const RetrieveBankDetails&, const RetrieveBankDetails&) = default;

 private:
    AccountId account_;
};

/// The owner's DAC7 tax form, where there is one.
///
/// `GET /api/{account}/banking/details/dac7-form`
class RetrieveDac7FormDetails {
 public:
    struct Result {
        std::optional<std::string> address;
        std::optional<std::string> city;
        std::optional<std::string> city_of_birth;
        std::optional<std::int64_t> country_id;
        std::optional<std::int64_t> country_of_birth_id;
        std::optional<std::int64_t> country_of_residence_id;
        std::optional<Timestamp> dob;
        std::optional<std::string> first_name;
        std::optional<std::int64_t> issuing_country_id;
        std::optional<std::string> last_name;
        std::optional<std::string> state;
        std::optional<std::string> status;
        std::optional<std::string> tax_id;
        std::optional<std::string> type;
        std::optional<std::string> vat_number;
        std::optional<std::string> zip;
    };

    static const detail::OperationInfo& info;

    explicit RetrieveDac7FormDetails(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const RetrieveDac7FormDetails&, const RetrieveDac7FormDetails&) = default;

 private:
    AccountId account_;
};

/// Where the owner stands with W9, identity check, DAC7 and tax.
///
/// `GET /api/{account}/banking/details/legal-info`
class RetrieveLegalAndTaxStatus {
 public:
    struct Result {
        struct Dac7 {
            std::vector<std::int64_t> country_ids;
            std::optional<std::string> error;
            std::optional<bool> required;
            std::optional<std::string> state;
            std::optional<std::string> type;
        };

        struct Tax {
            std::optional<std::string> country_code;
            std::optional<bool> editable;
            std::optional<bool> is_banking_disabled;
        };

        std::optional<bool> can_change_payout_type;
        std::optional<bool> can_show_legal_form;
        std::optional<Dac7> dac7;
        std::optional<bool> hide_banking;
        std::optional<bool> is_real_id_image;
        std::optional<bool> is_w9_exist;
        std::optional<bool> is_w9_required;
        std::optional<bool> is_xxx;
        std::optional<std::string> iv_fail_reason;
        std::optional<std::string> iv_status;
        std::optional<bool> need_show_edit_w9;
        std::optional<std::string> payout_legal_approve_reject_reason;
        std::optional<bool> show_iv_button;
        std::optional<Tax> tax;
    };

    static const detail::OperationInfo& info;

    explicit RetrieveLegalAndTaxStatus(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const RetrieveLegalAndTaxStatus&, const RetrieveLegalAndTaxStatus&) = default;

 private:
    AccountId account_;
};

/// The owner's legal form: name, address, social links, birth date, accepted documents.
///
/// `GET /api/{account}/banking/details/legal-form`
class RetrieveLegalFormDetails {
 public:
    struct Result {
        struct DocumentType {
            struct Value {
                std::optional<std::string> code;
                std::optional<std::string> name;
            };

            std::vector<Value> values;
        };

        std::optional<Timestamp> date_of_birth;
        std::optional<DocumentType> document_type;
        std::optional<bool> is_allowed_dl;
        std::optional<std::string> private_website;
        std::optional<std::string> real_address;
        std::optional<std::string> real_business_name;
        std::optional<std::string> real_city;
        std::optional<std::string> real_first_name;
        std::optional<std::string> real_instagram;
        std::optional<std::string> real_last_name;
        std::optional<std::string> real_postal;
        std::optional<std::string> real_state;
        std::optional<std::string> real_twitter;
    };

    static const detail::OperationInfo& info;

    explicit RetrieveLegalFormDetails(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const RetrieveLegalFormDetails&, const RetrieveLegalFormDetails&) = default;

 private:
    AccountId account_;
};

}  // namespace details

}  // namespace ofapi::banking
