using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Exports.ContentLines;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Exports.Cards;

/// <summary>The phones, mail addresses and sites of a card.</summary>
internal static class CardContacts
{
    /// <summary>
    /// Writes TEL, EMAIL and URL. A phone that can be dialled is a URI, another one the text printed. What a phone is for stands in the label
    /// that goes with it in one group, as programs of address books have it.
    /// </summary>
    /// <param name="lines">Where to.</param>
    /// <param name="office">The office.</param>
    /// <param name="wording">The language of labels.</param>
    public static void Write(ContentLineWriter lines, OfficeNode office, Language wording)
    {
        for (var index = 0; index < office.Office.Phones.Count; index++)
        {
            var phone = office.Office.Phones[index];
            var group = $"tel{index + 1}";
            var type = phone.Purpose == PhonePurpose.Fax ? "fax" : "voice";
            if (phone.E164 is { } number)
            {
                lines.Line($"{group}.TEL;VALUE=uri;TYPE=\"work,{type}\"", $"tel:{number}");
            }
            else
            {
                lines.CardText($"{group}.TEL;VALUE=text;TYPE=\"work,{type}\"", phone.Display);
            }

            lines.CardText($"{group}.X-ABLABEL", ExportTexts.PurposeOf(phone.Purpose, wording));
        }

        foreach (var email in office.Office.Emails)
        {
            lines.CardText("EMAIL;TYPE=work", email);
        }

        foreach (var site in office.Office.Websites)
        {
            lines.Line("URL", new Uri(site).AbsoluteUri);
        }
    }
}
