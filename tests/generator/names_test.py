import unittest

from generator import names


class Names(unittest.TestCase):
    def test_camel_case_becomes_snake_case(self):
        for wire, cpp in {
            "canUnsend": "can_unsend", "needIVApprove": "need_iv_approve", "DAC7": "dac7", "c144": "c144",
            "rfTag": "rf_tag", "mass-messaging": "mass_messaging", "preset_png": "preset_png", "isDRM": "is_drm",
        }.items():
            self.assertEqual(names.snake(wire), cpp)

    def test_awkward_names_follow_written_rules(self):
        for wire, cpp in {
            "public": "public_", "class": "class_", "new": "new_", "template": "template_", "signed": "signed_",
            "default": "default_", "delete": "delete_", "3m": "n3m", "240": "n240", "": "none", "_view": "view",
            "-revenue_net": "revenue_net_descending", "{PRICE}": "price",
        }.items():
            self.assertEqual(names.snake(wire), cpp)

    def test_members_never_end_in_two_underscores(self):
        self.assertEqual(names.member("text"), "text_")
        self.assertEqual(names.member("public_"), "the_public_")

    def test_types_are_in_pascal_case(self):
        self.assertEqual(names.pascal("list-available-payout-systems"), "ListAvailablePayoutSystems")
        self.assertEqual(names.pascal("send2faEmail"), "Send2faEmail")
        self.assertEqual(names.pascal("240"), "N240")

    def test_one_of_a_list_is_singular(self):
        for plural, one in {"texts": "text", "categories": "category", "boxes": "box", "matches": "match",
                            "media": "media", "class": "class", "s": "s"}.items():
            self.assertEqual(names.singular(plural), one)

    def test_names_that_clash_stay_apart(self):
        taken = set()
        self.assertEqual([names.unique(taken, "view"), names.unique(taken, "view")], ["view", "view_"])


if __name__ == "__main__":
    unittest.main()
