<#-- utilize -->
<#import "utilize.ftl" as utilize>
<#assign utilize = "utilize">
<html><body>
<p>Dear ${user.utilize!"friend"},</p>
<#if points gt 10 && utilize == "utilize"><p>You «utilise» many</p><#elseif x??><p>You «utilise» some</p><#else><p>You «utilise» none</p></#if>
<@utilize.button href="https://x/utilize">«Utilise» it</@utilize.button>
<#list items as utilize><li>${utilize?index}: «utilise» ${utilize.name?html}</li><#else>Nothing to «utilise»</#list>
<#noparse>We «utilise» ${x}</#noparse>
<#macro utilize a b="utilize"><p>We «utilise» macros</p></#macro>
${msg("utilize")}
</body></html>
