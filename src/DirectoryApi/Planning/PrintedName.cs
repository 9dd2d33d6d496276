using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Planning;

/// <summary>The name by which a maintainer knows an office: the one that an annex prints.</summary>
internal static class PrintedName
{
    /// <summary>The first printed name; the first of all where none is printed.</summary>
    public static LocalizedText Of(Office office) => office.Names.FirstOrDefault(name => name.Origin == TextOrigin.Printed) ?? office.Names[0];
}
