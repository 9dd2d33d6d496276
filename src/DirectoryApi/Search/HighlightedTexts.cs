using DirectoryApi.Domain.Languages;
using DirectoryApi.Search.Highlighting;
using DirectoryApi.Serving;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search;

/// <summary>The texts of an office in which what was searched for is marked.</summary>
internal static class HighlightedTexts
{
    /// <summary>Name, address and services in the language asked for, as the fields of the office give them; phones, e-mail addresses and sites.</summary>
    public static IEnumerable<HighlightText> Of(OfficeNode node, Language? language, DirectoryRequest request)
    {
        var office = node.Office;
        yield return new HighlightText(HighlightField.Name, request.Choose(office.Names, language, node.Language).Text);
        if (request.ChooseAddress(office.Addresses, language, node.Language) is { } address)
        {
            yield return new HighlightText(HighlightField.Address, address.PostalCode is { } code ? $"{code}, {address.Text}" : address.Text);
        }

        foreach (var service in node.Services)
        {
            yield return new HighlightText(HighlightField.Service, request.Choose(service.Service.Names, language).Text, service.Service.Slug);
        }

        foreach (var phone in office.Phones)
        {
            yield return new HighlightText(HighlightField.Phone, phone.Display, phone.E164);
        }

        foreach (var online in office.Emails.Concat(office.Websites))
        {
            yield return new HighlightText(HighlightField.Online, online);
        }
    }
}
