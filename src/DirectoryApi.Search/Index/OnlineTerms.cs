using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Search.Index;

/// <summary>E-mail addresses and addresses of sites as terms: their letters and figures, nothing between them.</summary>
internal static class OnlineTerms
{
    private static readonly string[] Prefixes = ["https://", "http://", "mailto:", "www."];

    /// <summary>The addresses of an office: each whole, a site by its host too, an e-mail address by the part before the @ too.</summary>
    public static IEnumerable<string> Of(Office office)
    {
        foreach (var email in office.Emails)
        {
            yield return TermOf(email);
            yield return TermOf(email[..Math.Max(email.IndexOf('@', StringComparison.Ordinal), 0)]);
        }

        foreach (var site in office.Websites)
        {
            var address = Bare(site);
            yield return TermOf(address);
            yield return TermOf(address.Split('/')[0]);
        }
    }

    /// <summary>The term of an address; empty where it has neither letters nor figures.</summary>
    public static string TermOf(string address) => TermText.Clean(Bare(address));

    private static string Bare(string address)
    {
        var bare = address.Trim().ToLowerInvariant();
        foreach (var prefix in Prefixes)
        {
            bare = bare.StartsWith(prefix, StringComparison.Ordinal) ? bare[prefix.Length..] : bare;
        }

        return bare.TrimEnd('/');
    }
}
