using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Hours;

namespace DirectoryApi.Domain.Changes;

/// <summary>Compares ways to reach an office or its officials. Order and repetition do not count.</summary>
internal static class ContactComparison
{
    /// <summary>Whether both are the same numbers for the same purposes, however their digits are grouped.</summary>
    public static bool AreSame(IReadOnlyList<PhoneNumber> left, IReadOnlyList<PhoneNumber> right) => AreSame(left, right, AreSame);

    /// <summary>Whether both are the same e-mail addresses; case does not count (RFC 5321, section 2.4, lets it count, but no server does).</summary>
    public static bool AreSameEmails(IReadOnlyList<string> left, IReadOnlyList<string> right) =>
        AreSame(left, right, (one, other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether both are the same sites, whatever their schemes and with or without a slash at their ends.</summary>
    public static bool AreSameSites(IReadOnlyList<string> left, IReadOnlyList<string> right) =>
        AreSame(left, right, (one, other) => Site(one).Equals(Site(other), StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether both are the same officials, reached in the same ways; the rows that print them do not count.</summary>
    public static bool AreSame(IReadOnlyList<ContactPoint> left, IReadOnlyList<ContactPoint> right) => AreSame(left, right, AreSame);

    /// <summary>Whether both are the same periods; their wording does not count, nor whether a table or a clause gives them.</summary>
    public static bool AreSame(OpeningHours? left, OpeningHours? right) =>
        left is null || right is null ? left is null && right is null : left.Periods.ToHashSet().SetEquals(right.Periods);

    private static bool AreSame(PhoneNumber left, PhoneNumber right) =>
        left.Purpose == right.Purpose
        && (left.E164 is null || right.E164 is null ? Digits(left.Display) == Digits(right.Display) : left.E164 == right.E164);

    private static bool AreSame(ContactPoint left, ContactPoint right) =>
        left.Role == right.Role
        && CosmeticForm.AreSame(left.Position, right.Position)
        && CosmeticForm.AreSame(left.Room, right.Room)
        && AreSame(left.Phones, right.Phones)
        && AreSameEmails(left.Emails, right.Emails)
        && AreSameSites(left.Websites, right.Websites)
        && AreSame(left.Hours, right.Hours);

    private static bool AreSame<T>(IReadOnlyList<T> left, IReadOnlyList<T> right, Func<T, T, bool> same) =>
        left.All(one => right.Any(other => same(one, other))) && right.All(one => left.Any(other => same(one, other)));

    private static ReadOnlySpan<char> Site(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        return url.AsSpan(scheme < 0 ? 0 : scheme + 3).TrimEnd('/');
    }

    /// <summary>The figures of a number; a text without any stands for itself.</summary>
    private static string Digits(string display) =>
        string.Concat(display.Where(char.IsAsciiDigit)) is { Length: > 0 } digits ? digits : display;
}
