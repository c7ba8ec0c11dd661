// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/banking.hpp>

#include "api/operations/operations.hpp"

#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace banking {

constexpr api::Field country_fields[] = {
    OFAPI_FIELD(Country, can_has_w9_form, "canHasW9Form"),
    OFAPI_FIELD(Country, can_pay, "canPay"),
    OFAPI_FIELD(Country, code, "code"),
    OFAPI_FIELD(Country, has_states, "hasStates"),
    OFAPI_FIELD(Country, has_zip, "hasZip"),
    OFAPI_FIELD(Country, id, "id"),
    OFAPI_FIELD(Country, name, "name"),
};
}  // namespace banking
template <>
const api::Type api::type_of<banking::Country> = api::make_type<banking::Country>(banking::country_fields);
namespace banking {

constexpr api::Field label_fields[] = {
    OFAPI_FIELD(Label, key, "key"),
};
}  // namespace banking
template <>
const api::Type api::type_of<banking::Label> = api::make_type<banking::Label>(banking::label_fields);
namespace banking {

constexpr api::Field text_field_fields[] = {
    OFAPI_FIELD(TextField, label, "label"),
    OFAPI_FIELD(TextField, maxlength, "maxlength"),
    OFAPI_FIELD(TextField, required, "required"),
    OFAPI_FIELD(TextField, value, "value"),
};
}  // namespace banking
template <>
const api::Type api::type_of<banking::TextField> = api::make_type<banking::TextField>(banking::text_field_fields);
namespace banking {

constexpr api::Field name_field_oninput_replace_fields[] = {
    OFAPI_FIELD(NameField::Oninput::Replace, flag, "flag"),
    OFAPI_FIELD(NameField::Oninput::Replace, pattern, "pattern"),
};
}  // namespace banking
template <>
const api::Type api::type_of<banking::NameField::Oninput::Replace> =
    api::make_type<banking::NameField::Oninput::Replace>(banking::name_field_oninput_replace_fields);
namespace banking {

constexpr api::Field name_field_oninput_fields[] = {
    OFAPI_FIELD(NameField::Oninput, replace, "replace"),
};
}  // namespace banking
template <>
const api::Type api::type_of<banking::NameField::Oninput> =
    api::make_type<banking::NameField::Oninput>(banking::name_field_oninput_fields);
namespace banking {

constexpr api::Field name_field_fields[] = {
    OFAPI_FIELD(NameField, label, "label"),     OFAPI_FIELD(NameField, maxlength, "maxlength"),
    OFAPI_FIELD(NameField, oninput, "oninput"), OFAPI_FIELD(NameField, readonly, "readonly"),
    OFAPI_FIELD(NameField, value, "value"),
};
}  // namespace banking
template <>
const api::Type api::type_of<banking::NameField> = api::make_type<banking::NameField>(banking::name_field_fields);
namespace banking {

constexpr api::Field list_available_payout_systems_result_payout_fields[] = {
    OFAPI_FIELD(ListAvailablePayoutSystems::Result::Payout, code, "code"),
    OFAPI_FIELD(ListAvailablePayoutSystems::Result::Payout, description, "description"),
    OFAPI_FIELD(ListAvailablePayoutSystems::Result::Payout, fields, "fields"),
    OFAPI_FIELD(ListAvailablePayoutSystems::Result::Payout, fields_order, "fieldsOrder"),
    OFAPI_FIELD(ListAvailablePayoutSystems::Result::Payout, min_payout_summ, "minPayoutSumm"),
    OFAPI_FIELD(ListAvailablePayoutSystems::Result::Payout, payout_time, "payoutTime"),
    OFAPI_FIELD(ListAvailablePayoutSystems::Result::Payout, subtitle, "subtitle"),
    OFAPI_FIELD(ListAvailablePayoutSystems::Result::Payout, title, "title"),
    OFAPI_FIELD(ListAvailablePayoutSystems::Result::Payout, ui_mapping, "uiMapping"),
};
}  // namespace banking
template <>
const api::Type api::type_of<banking::ListAvailablePayoutSystems::Result::Payout> =
    api::make_type<banking::ListAvailablePayoutSystems::Result::Payout>(
        banking::list_available_payout_systems_result_payout_fields);
namespace banking {

constexpr api::Field list_available_payout_systems_result_fields[] = {
    OFAPI_FIELD(ListAvailablePayoutSystems::Result, payout_code, "payoutCode"),
    OFAPI_FIELD(ListAvailablePayoutSystems::Result, payouts, "payouts"),
};
}  // namespace banking
template <>
const api::Type api::type_of<banking::ListAvailablePayoutSystems::Result> =
    api::make_type<banking::ListAvailablePayoutSystems::Result>(banking::list_available_payout_systems_result_fields);
namespace banking {

constexpr api::Field details_retrieve_bank_details_result_payout_fields_country_fields[] = {
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout::Fields::Country, label, "label"),
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout::Fields::Country, readonly, "readonly"),
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout::Fields::Country, uionly, "uionly"),
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout::Fields::Country, value, "value"),
};
}  // namespace banking
template <>
const api::Type api::type_of<banking::details::RetrieveBankDetails::Result::Payout::Fields::Country> =
    api::make_type<banking::details::RetrieveBankDetails::Result::Payout::Fields::Country>(
        banking::details_retrieve_bank_details_result_payout_fields_country_fields);
namespace banking {

constexpr api::Field details_retrieve_bank_details_result_payout_fields_iban_regex_fields[] = {
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout::Fields::Iban::Regex, flag, "flag"),
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout::Fields::Iban::Regex, pattern, "pattern"),
};
}  // namespace banking
template <>
const api::Type api::type_of<banking::details::RetrieveBankDetails::Result::Payout::Fields::Iban::Regex> =
    api::make_type<banking::details::RetrieveBankDetails::Result::Payout::Fields::Iban::Regex>(
        banking::details_retrieve_bank_details_result_payout_fields_iban_regex_fields);
namespace banking {

constexpr api::Field details_retrieve_bank_details_result_payout_fields_iban_fields[] = {
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout::Fields::Iban, label, "label"),
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout::Fields::Iban, regex, "regex"),
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout::Fields::Iban, required, "required"),
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout::Fields::Iban, value, "value"),
};
}  // namespace banking
template <>
const api::Type api::type_of<banking::details::RetrieveBankDetails::Result::Payout::Fields::Iban> =
    api::make_type<banking::details::RetrieveBankDetails::Result::Payout::Fields::Iban>(
        banking::details_retrieve_bank_details_result_payout_fields_iban_fields);
namespace banking {

constexpr api::Field details_retrieve_bank_details_result_payout_fields_fields[] = {
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout::Fields, address, "address"),
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout::Fields, bank_name, "bank_name"),
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout::Fields, bic, "bic"),
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout::Fields, city, "city"),
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout::Fields, country, "country"),
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout::Fields, first_name, "first_name"),
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout::Fields, iban, "iban"),
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout::Fields, last_name, "last_name"),
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout::Fields, postal, "postal"),
};
}  // namespace banking
template <>
const api::Type api::type_of<banking::details::RetrieveBankDetails::Result::Payout::Fields> =
    api::make_type<banking::details::RetrieveBankDetails::Result::Payout::Fields>(
        banking::details_retrieve_bank_details_result_payout_fields_fields);
namespace banking {

constexpr api::Field details_retrieve_bank_details_result_payout_ui_mapping_alert_fields[] = {
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout::UiMapping::Alert, class_, "class"),
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout::UiMapping::Alert, text, "text"),
};
}  // namespace banking
template <>
const api::Type api::type_of<banking::details::RetrieveBankDetails::Result::Payout::UiMapping::Alert> =
    api::make_type<banking::details::RetrieveBankDetails::Result::Payout::UiMapping::Alert>(
        banking::details_retrieve_bank_details_result_payout_ui_mapping_alert_fields);
namespace banking {

constexpr api::Field details_retrieve_bank_details_result_payout_ui_mapping_fields[] = {
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout::UiMapping, alert, "alert"),
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout::UiMapping, btn_submit, "btn_submit"),
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout::UiMapping, title, "title"),
};
}  // namespace banking
template <>
const api::Type api::type_of<banking::details::RetrieveBankDetails::Result::Payout::UiMapping> =
    api::make_type<banking::details::RetrieveBankDetails::Result::Payout::UiMapping>(
        banking::details_retrieve_bank_details_result_payout_ui_mapping_fields);
namespace banking {

constexpr api::Field details_retrieve_bank_details_result_payout_fields[] = {
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout, code, "code"),
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout, description, "description"),
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout, fields, "fields"),
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout, fields_order, "fieldsOrder"),
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout, min_payout_summ, "minPayoutSumm"),
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout, payout_time, "payoutTime"),
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout, subtitle, "subtitle"),
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout, title, "title"),
    OFAPI_FIELD(details::RetrieveBankDetails::Result::Payout, ui_mapping, "uiMapping"),
};
}  // namespace banking
template <>
const api::Type api::type_of<banking::details::RetrieveBankDetails::Result::Payout> =
    api::make_type<banking::details::RetrieveBankDetails::Result::Payout>(
        banking::details_retrieve_bank_details_result_payout_fields);
namespace banking {

constexpr api::Field details_retrieve_bank_details_result_fields[] = {
    OFAPI_FIELD(details::RetrieveBankDetails::Result, is_payout_data_filled, "isPayoutDataFilled"),
    OFAPI_FIELD(details::RetrieveBankDetails::Result, payout_code, "payoutCode"),
    OFAPI_FIELD(details::RetrieveBankDetails::Result, payouts, "payouts"),
};
}  // namespace banking
template <>
const api::Type api::type_of<banking::details::RetrieveBankDetails::Result> =
    api::make_type<banking::details::RetrieveBankDetails::Result>(banking::details_retrieve_bank_details_result_fields);
namespace banking {

constexpr api::Field details_retrieve_dac7_form_details_result_fields[] = {
    OFAPI_FIELD(details::RetrieveDac7FormDetails::Result, dob, "DOB"),
    OFAPI_FIELD(details::RetrieveDac7FormDetails::Result, address, "address"),
    OFAPI_FIELD(details::RetrieveDac7FormDetails::Result, city, "city"),
    OFAPI_FIELD(details::RetrieveDac7FormDetails::Result, city_of_birth, "cityOfBirth"),
    OFAPI_FIELD(details::RetrieveDac7FormDetails::Result, country_id, "countryId"),
    OFAPI_FIELD(details::RetrieveDac7FormDetails::Result, country_of_birth_id, "countryOfBirthId"),
    OFAPI_FIELD(details::RetrieveDac7FormDetails::Result, country_of_residence_id, "countryOfResidenceId"),
    OFAPI_FIELD(details::RetrieveDac7FormDetails::Result, first_name, "firstName"),
    OFAPI_FIELD(details::RetrieveDac7FormDetails::Result, issuing_country_id, "issuingCountryId"),
    OFAPI_FIELD(details::RetrieveDac7FormDetails::Result, last_name, "lastName"),
    OFAPI_FIELD(details::RetrieveDac7FormDetails::Result, state, "state"),
    OFAPI_FIELD(details::RetrieveDac7FormDetails::Result, status, "status"),
    OFAPI_FIELD(details::RetrieveDac7FormDetails::Result, tax_id, "taxId"),
    OFAPI_FIELD(details::RetrieveDac7FormDetails::Result, type, "type"),
    OFAPI_FIELD(details::RetrieveDac7FormDetails::Result, vat_number, "vatNumber"),
    OFAPI_FIELD(details::RetrieveDac7FormDetails::Result, zip, "zip"),
};
}  // namespace banking
template <>
const api::Type api::type_of<banking::details::RetrieveDac7FormDetails::Result> =
    api::make_type<banking::details::RetrieveDac7FormDetails::Result>(
        banking::details_retrieve_dac7_form_details_result_fields);
namespace banking {

constexpr api::Field details_retrieve_legal_and_tax_status_result_dac7_fields[] = {
    OFAPI_FIELD(details::RetrieveLegalAndTaxStatus::Result::Dac7, country_ids, "countryIds"),
    OFAPI_FIELD(details::RetrieveLegalAndTaxStatus::Result::Dac7, error, "error"),
    OFAPI_FIELD(details::RetrieveLegalAndTaxStatus::Result::Dac7, required, "required"),
    OFAPI_FIELD(details::RetrieveLegalAndTaxStatus::Result::Dac7, state, "state"),
    OFAPI_FIELD(details::RetrieveLegalAndTaxStatus::Result::Dac7, type, "type"),
};
}  // namespace banking
template <>
const api::Type api::type_of<banking::details::RetrieveLegalAndTaxStatus::Result::Dac7> =
    api::make_type<banking::details::RetrieveLegalAndTaxStatus::Result::Dac7>(
        banking::details_retrieve_legal_and_tax_status_result_dac7_fields);
namespace banking {

constexpr api::Field details_retrieve_legal_and_tax_status_result_tax_fields[] = {
    OFAPI_FIELD(details::RetrieveLegalAndTaxStatus::Result::Tax, country_code, "countryCode"),
    OFAPI_FIELD(details::RetrieveLegalAndTaxStatus::Result::Tax, editable, "editable"),
    OFAPI_FIELD(details::RetrieveLegalAndTaxStatus::Result::Tax, is_banking_disabled, "isBankingDisabled"),
};
}  // namespace banking
template <>
const api::Type api::type_of<banking::details::RetrieveLegalAndTaxStatus::Result::Tax> =
    api::make_type<banking::details::RetrieveLegalAndTaxStatus::Result::Tax>(
        banking::details_retrieve_legal_and_tax_status_result_tax_fields);
namespace banking {

constexpr api::Field details_retrieve_legal_and_tax_status_result_fields[] = {
    OFAPI_FIELD(details::RetrieveLegalAndTaxStatus::Result, dac7, "DAC7"),
    OFAPI_FIELD(details::RetrieveLegalAndTaxStatus::Result, can_change_payout_type, "canChangePayoutType"),
    OFAPI_FIELD(details::RetrieveLegalAndTaxStatus::Result, can_show_legal_form, "canShowLegalForm"),
    OFAPI_FIELD(details::RetrieveLegalAndTaxStatus::Result, hide_banking, "hideBanking"),
    OFAPI_FIELD(details::RetrieveLegalAndTaxStatus::Result, is_real_id_image, "isRealIdImage"),
    OFAPI_FIELD(details::RetrieveLegalAndTaxStatus::Result, is_w9_exist, "isW9Exist"),
    OFAPI_FIELD(details::RetrieveLegalAndTaxStatus::Result, is_w9_required, "isW9Required"),
    OFAPI_FIELD(details::RetrieveLegalAndTaxStatus::Result, is_xxx, "isXXX"),
    OFAPI_FIELD(details::RetrieveLegalAndTaxStatus::Result, iv_fail_reason, "ivFailReason"),
    OFAPI_FIELD(details::RetrieveLegalAndTaxStatus::Result, iv_status, "ivStatus"),
    OFAPI_FIELD(details::RetrieveLegalAndTaxStatus::Result, need_show_edit_w9, "needShowEditW9"),
    OFAPI_FIELD(details::RetrieveLegalAndTaxStatus::Result, payout_legal_approve_reject_reason,
                "payoutLegalApproveRejectReason"),
    OFAPI_FIELD(details::RetrieveLegalAndTaxStatus::Result, show_iv_button, "showIvButton"),
    OFAPI_FIELD(details::RetrieveLegalAndTaxStatus::Result, tax, "tax"),
};
}  // namespace banking
template <>
const api::Type api::type_of<banking::details::RetrieveLegalAndTaxStatus::Result> =
    api::make_type<banking::details::RetrieveLegalAndTaxStatus::Result>(
        banking::details_retrieve_legal_and_tax_status_result_fields);
namespace banking {

constexpr api::Field details_retrieve_legal_form_details_result_document_type_value_fields[] = {
    OFAPI_FIELD(details::RetrieveLegalFormDetails::Result::DocumentType::Value, code, "code"),
    OFAPI_FIELD(details::RetrieveLegalFormDetails::Result::DocumentType::Value, name, "name"),
};
}  // namespace banking
template <>
const api::Type api::type_of<banking::details::RetrieveLegalFormDetails::Result::DocumentType::Value> =
    api::make_type<banking::details::RetrieveLegalFormDetails::Result::DocumentType::Value>(
        banking::details_retrieve_legal_form_details_result_document_type_value_fields);
namespace banking {

constexpr api::Field details_retrieve_legal_form_details_result_document_type_fields[] = {
    OFAPI_FIELD(details::RetrieveLegalFormDetails::Result::DocumentType, values, "values"),
};
}  // namespace banking
template <>
const api::Type api::type_of<banking::details::RetrieveLegalFormDetails::Result::DocumentType> =
    api::make_type<banking::details::RetrieveLegalFormDetails::Result::DocumentType>(
        banking::details_retrieve_legal_form_details_result_document_type_fields);
namespace banking {

constexpr api::Field details_retrieve_legal_form_details_result_fields[] = {
    OFAPI_FIELD(details::RetrieveLegalFormDetails::Result, date_of_birth, "dateOfBirth"),
    OFAPI_FIELD(details::RetrieveLegalFormDetails::Result, document_type, "documentType"),
    OFAPI_FIELD(details::RetrieveLegalFormDetails::Result, is_allowed_dl, "isAllowedDL"),
    OFAPI_FIELD(details::RetrieveLegalFormDetails::Result, private_website, "privateWebsite"),
    OFAPI_FIELD(details::RetrieveLegalFormDetails::Result, real_address, "realAddress"),
    OFAPI_FIELD(details::RetrieveLegalFormDetails::Result, real_business_name, "realBusinessName"),
    OFAPI_FIELD(details::RetrieveLegalFormDetails::Result, real_city, "realCity"),
    OFAPI_FIELD(details::RetrieveLegalFormDetails::Result, real_first_name, "realFirstName"),
    OFAPI_FIELD(details::RetrieveLegalFormDetails::Result, real_instagram, "realInstagram"),
    OFAPI_FIELD(details::RetrieveLegalFormDetails::Result, real_last_name, "realLastName"),
    OFAPI_FIELD(details::RetrieveLegalFormDetails::Result, real_postal, "realPostal"),
    OFAPI_FIELD(details::RetrieveLegalFormDetails::Result, real_state, "realState"),
    OFAPI_FIELD(details::RetrieveLegalFormDetails::Result, real_twitter, "realTwitter"),
};
}  // namespace banking
template <>
const api::Type api::type_of<banking::details::RetrieveLegalFormDetails::Result> =
    api::make_type<banking::details::RetrieveLegalFormDetails::Result>(
        banking::details_retrieve_legal_form_details_result_fields);
namespace banking {}  // namespace banking

namespace api::operations {

namespace {

constexpr Parameter banking_list_available_payout_systems_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
};

}  // namespace

constinit const Operation banking_list_available_payout_systems{
    .info = {.name = "banking.list-available-payout-systems",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<banking::ListAvailablePayoutSystems::Result>::shape},
    .group = "banking",
    .path = "/api/{account}/banking/available-payout-systems",
    .summary = "Payout methods open to the account, and the one in use.",
    .parameters = banking_list_available_payout_systems_parameters,
    .make_result = api::make_result<banking::ListAvailablePayoutSystems::Result>,
};

constinit const Operation banking_list_countries{
    .info = {.name = "banking.list-countries",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<banking::ListCountries::Result>::shape},
    .group = "banking",
    .path = "/api/{account}/banking/countries",
    .summary = "Countries with their OnlyFans ids and what payment and tax forms apply there.",
    .parameters = banking_list_available_payout_systems_parameters,
    .make_result = api::make_result<banking::ListCountries::Result>,
};

constinit const Operation banking_details_retrieve_account_country_details{
    .info = {.name = "banking.details.retrieve-account-country-details",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<banking::details::RetrieveAccountCountryDetails::Result>::shape},
    .group = "banking",
    .path = "/api/{account}/banking/details/account-country",
    .summary = "Country of the account owner, as banking sees it.",
    .parameters = banking_list_available_payout_systems_parameters,
    .make_result = api::make_result<banking::details::RetrieveAccountCountryDetails::Result>,
};

constinit const Operation banking_details_retrieve_bank_details{
    .info = {.name = "banking.details.retrieve-bank-details",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<banking::details::RetrieveBankDetails::Result>::shape},
    .group = "banking",
    .path = "/api/{account}/banking/details/bank",
    .summary = "Payout data of the account owner: filled in or not, methods, and the form fields each wants.",
    .parameters = banking_list_available_payout_systems_parameters,
    .make_result = api::make_result<banking::details::RetrieveBankDetails::Result>,
};

constinit const Operation banking_details_retrieve_dac7_form_details{
    .info = {.name = "banking.details.retrieve-dac7-form-details",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<banking::details::RetrieveDac7FormDetails::Result>::shape},
    .group = "banking",
    .path = "/api/{account}/banking/details/dac7-form",
    .summary = "The owner's DAC7 tax form, where there is one.",
    .parameters = banking_list_available_payout_systems_parameters,
    .make_result = api::make_result<banking::details::RetrieveDac7FormDetails::Result>,
};

constinit const Operation banking_details_retrieve_legal_and_tax_status{
    .info = {.name = "banking.details.retrieve-legal-and-tax-status",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<banking::details::RetrieveLegalAndTaxStatus::Result>::shape},
    .group = "banking",
    .path = "/api/{account}/banking/details/legal-info",
    .summary = "Where the owner stands with W9, identity check, DAC7 and tax.",
    .parameters = banking_list_available_payout_systems_parameters,
    .make_result = api::make_result<banking::details::RetrieveLegalAndTaxStatus::Result>,
};

constinit const Operation banking_details_retrieve_legal_form_details{
    .info = {.name = "banking.details.retrieve-legal-form-details",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<banking::details::RetrieveLegalFormDetails::Result>::shape},
    .group = "banking",
    .path = "/api/{account}/banking/details/legal-form",
    .summary = "The owner's legal form: name, address, social links, birth date, accepted documents.",
    .parameters = banking_list_available_payout_systems_parameters,
    .make_result = api::make_result<banking::details::RetrieveLegalFormDetails::Result>,
};

}  // namespace api::operations

namespace banking {

const detail::OperationInfo& ListAvailablePayoutSystems::info =
    api::operations::banking_list_available_payout_systems.info;

Request ListAvailablePayoutSystems::request() const {
    return api::RequestBuilder(api::operations::banking_list_available_payout_systems).set("account", account_).build();
}

const detail::OperationInfo& ListCountries::info = api::operations::banking_list_countries.info;

Request ListCountries::request() const {
    return api::RequestBuilder(api::operations::banking_list_countries).set("account", account_).build();
}

namespace details {

const detail::OperationInfo& RetrieveAccountCountryDetails::info =
    api::operations::banking_details_retrieve_account_country_details.info;

Request RetrieveAccountCountryDetails::request() const {
    return api::RequestBuilder(api::operations::banking_details_retrieve_account_country_details)
        .set("account", account_)
        .build();
}

const detail::OperationInfo& RetrieveBankDetails::info = api::operations::banking_details_retrieve_bank_details.info;

Request RetrieveBankDetails::request() const {
    return api::RequestBuilder(api::operations::banking_details_retrieve_bank_details).set("account", account_).build();
}

const detail::OperationInfo& RetrieveDac7FormDetails::info =
    api::operations::banking_details_retrieve_dac7_form_details.info;

Request RetrieveDac7FormDetails::request() const {
    return api::RequestBuilder(api::operations::banking_details_retrieve_dac7_form_details)
        .set("account", account_)
        .build();
}

const detail::OperationInfo& RetrieveLegalAndTaxStatus::info =
    api::operations::banking_details_retrieve_legal_and_tax_status.info;

Request RetrieveLegalAndTaxStatus::request() const {
    return api::RequestBuilder(api::operations::banking_details_retrieve_legal_and_tax_status)
        .set("account", account_)
        .build();
}

const detail::OperationInfo& RetrieveLegalFormDetails::info =
    api::operations::banking_details_retrieve_legal_form_details.info;

Request RetrieveLegalFormDetails::request() const {
    return api::RequestBuilder(api::operations::banking_details_retrieve_legal_form_details)
        .set("account", account_)
        .build();
}

}  // namespace details

}  // namespace banking

}  // namespace ofapi
