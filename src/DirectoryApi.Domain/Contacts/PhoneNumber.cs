namespace DirectoryApi.Domain.Contacts;

/// <summary>A phone of an office.</summary>
/// <param name="Display">As printed, without stray spaces: <c>8 (7172) 50-13-70</c>, <c>2-13-02</c>.</param>
/// <param name="E164">
/// E.164, <c>+77172501370</c>; null where the area code is not known or the digits do not make a Kazakh number of ten digits.
/// </param>
/// <param name="Purpose">What it is for.</param>
public sealed record PhoneNumber(string Display, string? E164, PhonePurpose Purpose);
