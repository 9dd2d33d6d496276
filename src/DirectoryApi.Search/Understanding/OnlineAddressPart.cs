namespace DirectoryApi.Search.Understanding;

/// <summary>An e-mail address or the address of a website.</summary>
/// <param name="Start">Where it begins in the text of its reading, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Address">The address in lower case, without <c>http://</c>, <c>www.</c> and a slash at the end.</param>
public sealed record OnlineAddressPart(int Start, int Length, string Address) : QueryPart(Start, Length);
